import { reasonToInstall, requireNode } from "../../../scripts/set-up.mjs";

const wanted = {
  "": {},
  "node_modules/react": { version: "18.3.1", integrity: "sha512-one" },
  "node_modules/@esbuild/aix": { version: "0.28.2", optional: true },
  "node_modules/react/node_modules/@types/node": { version: "20.0.0" },
};

const installed = {
  "node_modules/react": { version: "18.3.1", integrity: "sha512-one" },
  "node_modules/react/node_modules/@types/node": { version: "20.0.0" },
};

describe("the reason to install packages", () => {
  it("is there when nothing is installed", () => {
    expect(reasonToInstall(wanted, undefined)).toBe("no packages are installed yet");
  });

  it("is absent when all is installed, but for packages of other platforms", () => {
    expect(reasonToInstall(wanted, installed)).toBeUndefined();
  });

  it("is absent when more is installed than is wanted", () => {
    const more = { ...installed, "node_modules/extra": { version: "1.0.0" } };

    expect(reasonToInstall(wanted, more)).toBeUndefined();
  });

  it("names a package that is missing, also one below another", () => {
    const { "node_modules/react": react } = installed;

    expect(reasonToInstall(wanted, { "node_modules/react": react })).toBe(
      "@types/node 20.0.0 is missing",
    );
  });

  it("names a package of another version", () => {
    const old = { ...installed, "node_modules/react": { version: "17.0.2" } };

    expect(reasonToInstall(wanted, old)).toBe("react is 17.0.2 and should be 18.3.1");
  });

  it("is there when a package has the same version and another content", () => {
    const changed = {
      ...installed,
      "node_modules/react": { version: "18.3.1", integrity: "sha512-two" },
    };

    expect(reasonToInstall(wanted, changed)).toBe("react 18.3.1 has another content");
  });

  it("is there when a package for this platform is installed in another version", () => {
    const changed = { ...installed, "node_modules/@esbuild/aix": { version: "0.28.1" } };

    expect(reasonToInstall(wanted, changed)).toBe("@esbuild/aix is 0.28.1 and should be 0.28.2");
  });
});

describe("the Node that is needed", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("may be %s", (version) => {
    expect(() => {
      requireNode(version);
    }).not.toThrow();
  });

  it.each(["18.20.4", "20.18.3"])("may not be %s", (version) => {
    expect(() => {
      requireNode(version);
    }).toThrow(`Node.js 20.19 or newer is needed, this is ${version}.`);
  });
});
