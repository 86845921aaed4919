import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { refusedPackages } from "../../../scripts/licence-rules.mjs";
import { BillPlugin } from "../../../src/build/bill-plugin";
import type { ReadBill } from "../../support/bill";

const FILES = {
  "pane.js": 'import { a } from "plain"; import "@made-up/copyleft"; a();',
  "page.js": 'import { a } from "plain"; import "old"; a();',
  "node_modules/plain/package.json": '{"name":"plain","version":"1.0.0","license":"MIT"}',
  "node_modules/plain/index.js":
    'import { unused } from "unused"; import b from "twice"; export const a = () => b + 1;',
  "node_modules/plain/LICENSE": "Copyright (c) A. Person",
  "node_modules/plain/node_modules/twice/package.json":
    '{"name":"twice","version":"1.0.0","license":"ISC"}',
  "node_modules/plain/node_modules/twice/index.js": "export default window.one;",
  "node_modules/twice/package.json": '{"name":"twice","version":"2.0.0","license":"ISC"}',
  "node_modules/plain/node_modules/twice/LICENSE": "Shared\r\n",
  "node_modules/twice/LICENSE": "Shared",
  "node_modules/twice/index.js": "export default window.two;",
  "node_modules/unused/package.json":
    '{"name":"unused","version":"1.0.0","license":"MIT","sideEffects":false}',
  "node_modules/unused/index.js": "export const unused = 1;",
  "node_modules/@made-up/copyleft/package.json":
    '{"name":"@made-up/copyleft","version":"3.1.0","license":"GPL-3.0-only","author":"B. Person"}',
  "node_modules/@made-up/copyleft/index.js": 'import c from "twice"; window.three = c;',
  "node_modules/old/package.json":
    '{"name":"old","version":"0.1.0","licenses":[{"type":"MIT"},{"type":"GPL-2.0"}]}',
  "node_modules/old/index.js": "window.four = 4;",
};

describe("the bill of two products", () => {
  const root = mkdtempSync(join(tmpdir(), "kam-bill-"));
  const read = (file: string): string => readFileSync(join(root, "dist", file), "utf8");
  let bill: ReadBill;

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const plugins = [new BillPlugin("1.2.3")];
    const product = (name: string): webpack.Configuration => ({
      name,
      mode: "production",
      context: root,
      entry: { [name]: `./${name}.js` },
      output: { path: join(root, "dist") },
      optimization: { minimize: false },
      plugins,
    });
    await new Promise<void>((resolve, reject) => {
      webpack([product("pane"), product("page")], (fault, stats) => {
        if (fault !== null) reject(fault);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
        else resolve();
      });
    });
    bill = JSON.parse(read("sbom.cdx.json")) as ReadBill;
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it("has each package that is bundled once per version, and none that is not", () => {
    const references = bill.components.map((each) => each["bom-ref"]);

    expect(references.filter((each) => !each.startsWith("webpack@"))).toEqual([
      "@made-up/copyleft@3.1.0",
      "old@0.1.0",
      "plain@1.0.0",
      "twice@1.0.0",
      "twice@2.0.0",
    ]);
  });

  it("says of a package what CycloneDX 1.6 asks for, and which products contain it", () => {
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", name: "kam-for-excel", version: "1.2.3" } },
    });
    expect(bill.components.find((each) => each.name === "copyleft")).toEqual({
      type: "library",
      "bom-ref": "@made-up/copyleft@3.1.0",
      group: "@made-up",
      name: "copyleft",
      version: "3.1.0",
      licenses: [{ license: { name: "GPL-3.0-only" } }],
      purl: "pkg:npm/%40made-up/copyleft@3.1.0",
      properties: [{ name: "kam:product", value: "pane" }],
    });
    expect(bill.components.find((each) => each.name === "plain")?.properties).toEqual([
      { name: "kam:product", value: "page" },
      { name: "kam:product", value: "pane" },
    ]);
  });

  it("makes the check refuse the one that is under the GPL", () => {
    expect(refusedPackages(bill)).toEqual([
      "@made-up/copyleft@3.1.0: its licence, GPL-3.0-only, is not among those permitted",
    ]);
  });

  it("has a text that several packages share once", () => {
    expect(read("THIRD-PARTY-NOTICES.txt")).toContain(
      "\ntwice 1.0.0, licence: ISC, in: page, pane\ntwice 2.0.0, licence: ISC, in: pane\n\nShared",
    );
  });

  it("has the notices that go along with the code", () => {
    const notices = read("THIRD-PARTY-NOTICES.txt");

    expect(notices).toContain(
      "plain 1.0.0, licence: MIT, in: page, pane\n\nCopyright (c) A. Person",
    );
    expect(notices).toContain("\nold 0.1.0, licence: MIT OR GPL-2.0, in: page\n");
    expect(notices).toContain("The package by B. Person brings no file of its licence.");
    expect(notices).not.toContain("unused");
  });
});
