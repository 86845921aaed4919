import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const SETS = [...MANIFEST.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
  ([, name, version]) => `${String(name)} ${String(version)}`,
);

describe("the page for whoever installs the add-in", () => {
  it("names the requirement sets that the manifest asks for", () => {
    const page = readFileSync(join(ROOT, "docs/install.md"), "utf8");

    expect(SETS).toHaveLength(3);
    expect(SETS.filter((set) => !page.includes(set))).toEqual([]);
  });
});
