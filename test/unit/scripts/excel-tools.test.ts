import { join } from "node:path";
import { httpsArguments, requireDesktopExcel } from "../../../scripts/excel-tools.mjs";

describe("desktop Excel", () => {
  it.each(["win32", "darwin"] as const)("is there on %s", (platform) => {
    expect(() => {
      requireDesktopExcel(platform);
    }).not.toThrow();
  });

  it("is not there on Linux, where the workbench is", () => {
    expect(() => {
      requireDesktopExcel("linux");
    }).toThrow("npm start");
  });
});

describe("the development server for Excel", () => {
  it("speaks https with the certificate of this person", () => {
    const given = httpsArguments("/home/kim");

    expect(given.slice(0, 2)).toEqual(["--server-type", "https"]);
    expect(given).toContain(join("/home/kim", ".office-addin-dev-certs", "localhost.key"));
  });
});
