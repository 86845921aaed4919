import { npmCommand } from "../../../scripts/process.mjs";

describe("the way npm is called", () => {
  it("is the npm that runs us, by this very Node", () => {
    expect(npmCommand({ npm_execpath: "/opt/npm/bin/npm-cli.js" }, "win32")).toEqual({
      command: process.execPath,
      arguments: ["/opt/npm/bin/npm-cli.js"],
      shell: false,
    });
  });

  it("is the npm on the path when another program runs us", () => {
    expect(npmCommand({ npm_execpath: "/opt/yarn/yarn.js" }, "linux")).toEqual({
      command: "npm",
      arguments: [],
      shell: false,
    });
  });

  it("needs a shell on Windows, where npm on the path is a command file", () => {
    expect(npmCommand({}, "win32").shell).toBe(true);
  });
});
