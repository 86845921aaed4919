import { chooseBrowser, type Machine } from "../../support/browser/choose-browser";

function aMachine(given: Partial<Machine> & { readonly files?: readonly string[] }): Machine {
  const { files = [], ...rest } = given;
  return {
    platform: "linux",
    architecture: "x64",
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    exists: (path) => files.includes(path),
    ...rest,
  };
}

describe("the browser for tests", () => {
  it("is the one that CHROMIUM_PATH names, before any other", () => {
    const machine = aMachine({
      environment: { CHROMIUM_PATH: "/opt/mine", PATH: "/usr/bin" },
      files: ["/opt/mine", "/usr/bin/google-chrome"],
    });

    expect(chooseBrowser(machine)).toEqual({ kind: "installed", path: "/opt/mine" });
  });

  it("is none when CHROMIUM_PATH names nothing, rather than another one", () => {
    const machine = aMachine({
      environment: { CHROMIUM_PATH: "/opt/gone", PATH: "/usr/bin" },
      files: ["/usr/bin/google-chrome"],
    });

    expect(chooseBrowser(machine)).toEqual({
      kind: "none",
      advice: "CHROMIUM_PATH names /opt/gone, which does not exist: correct it.",
    });
  });

  it("is one on the path of a Linux", () => {
    const machine = aMachine({ files: ["/usr/bin/chromium"] });

    expect(chooseBrowser(machine)).toEqual({ kind: "installed", path: "/usr/bin/chromium" });
  });

  it("is one among a Mac's applications", () => {
    const path = "/Users/kim/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    const machine = aMachine({
      platform: "darwin",
      environment: { HOME: "/Users/kim" },
      files: [path],
    });

    expect(chooseBrowser(machine)).toEqual({ kind: "installed", path });
  });

  it("is one among a Windows' programs", () => {
    const path = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const machine = aMachine({
      platform: "win32",
      environment: { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      files: [path],
    });

    expect(chooseBrowser(machine)).toEqual({ kind: "installed", path });
  });

  it("is the packaged one on an Intel Linux that has none", () => {
    expect(chooseBrowser(aMachine({}))).toEqual({ kind: "packaged" });
  });

  it.each([
    ["linux", "arm64"],
    ["darwin", "arm64"],
    ["win32", "x64"],
  ] as const)(
    "is none on a bare %s %s, and one line says what to install",
    (platform, architecture) => {
      const choice = chooseBrowser(aMachine({ platform, architecture }));

      expect(choice).toEqual({
        kind: "none",
        advice: "No browser found: install Chrome, Edge or Chromium, or name one in CHROMIUM_PATH.",
      });
    },
  );
});
