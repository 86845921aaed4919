import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { checkManifest } from "../support/manifest/check-manifest";

const DIST = join(__dirname, "../../dist");

describe("dist/manifest.xml", () => {
  const xml = readFileSync(join(DIST, "manifest.xml"), "utf8");
  /** The address that this build was made for. */
  const [, base = ""] = /"(https:\/\/[^"]+\/)taskpane\.html"/.exec(xml) ?? [];

  it("names only files that were built, and keeps every rule that a schema cannot see", () => {
    const faults = checkManifest(xml, {
      base,
      version: packageJson.version,
      file: (path) => {
        const file = join(DIST, path);
        return existsSync(file) ? readFileSync(file) : undefined;
      },
    });

    expect(faults).toEqual([]);
  });
});
