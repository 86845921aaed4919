import { pageOpener } from "../../../scripts/open-page.mjs";

const ADDRESS = "http://localhost:3000/";

describe("the program that opens a page", () => {
  it.each([
    ["darwin", {}, "open"],
    ["win32", {}, "cmd"],
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
  ] as const)("on %s with %j is %s", (platform, environment, command) => {
    const opener = pageOpener(ADDRESS, environment, platform);

    expect(opener?.command).toBe(command);
    expect(opener?.arguments).toContain(ADDRESS);
  });

  it("is none on a Linux without a display", () => {
    expect(pageOpener(ADDRESS, {}, "linux")).toBeUndefined();
  });

  it.each(["darwin", "win32", "linux"] as const)("is none in CI on %s", (platform) => {
    expect(pageOpener(ADDRESS, { CI: "true", DISPLAY: ":0" }, platform)).toBeUndefined();
  });
});
