import { createRequire } from "node:module";
import { join } from "node:path";
import { chooseExcel, httpsArguments } from "../../../scripts/excel-tools.mjs";
import { version } from "../../../node_modules/office-addin-debugging/package.json";

describe("the Excel that is started", () => {
  it.each(["win32", "darwin"] as const)("is the one of the desktop on %s", (platform) => {
    expect(chooseExcel(platform, undefined)).toEqual({ appType: "desktop" });
  });

  it.each(["linux", "win32"] as const)(
    "is the one on the web for a document, on %s",
    (platform) => {
      const document = "https://example.sharepoint.com/:x:/r/Portfolio.xlsx";

      expect(chooseExcel(platform, document)).toEqual({ appType: "web", document });
    },
  );

  it("is named with both ways where there is none for the desktop", () => {
    const choose = (): unknown => chooseExcel("linux", undefined);

    expect(choose).toThrow("--document https://");
    expect(choose).toThrow("npm start");
  });

  it.each(["Portfolio.xlsx", "http://example.com/a.xlsx"])("is not at %s", (document) => {
    expect(() => chooseExcel("linux", document)).toThrow(`expected the https address`);
  });
});

describe("Microsoft's tools", () => {
  it("are those that can be installed on a plain machine", () => {
    expect(version).toBe("5.1.6");
  });

  it("bring what makes the certificate", () => {
    const beside = createRequire(require.resolve("office-addin-debugging"));

    expect(beside("office-addin-dev-certs")).toHaveProperty("ensureCertificatesAreInstalled");
    expect(beside("office-addin-debugging")).toHaveProperty("startDebugging");
  });
});

describe("the development server for Excel", () => {
  it("speaks https with the certificate of this person", () => {
    const given = httpsArguments("/home/kim");

    expect(given.slice(0, 2)).toEqual(["--server-type", "https"]);
    expect(given).toContain(join("/home/kim", ".office-addin-dev-certs", "localhost.key"));
  });
});
