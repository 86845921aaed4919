import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFile } from "../../support/xlsx-file";
import { cellOf } from "../../support/xlsx-parts";

const KAM = join(__dirname, "../../../scripts/kam.mjs");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-"));
  writeFileSync(join(folder, "lines.csv"), "account,date,amount\nAlder,2026-01-31,100.5\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the program itself, from a folder that is not the project's. */
function run(...given: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, [KAM, ...given], { cwd: folder, encoding: "utf8" });
}

describe("kam, as a program", () => {
  it("prints what a file is taken for, from any folder, and ends with 0", () => {
    const { status, stdout, stderr } = run("read", "lines.csv", "--json");

    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(String(stdout))).toMatchObject({ file: "lines.csv", kind: "ledger" });
  });

  it("writes a workbook beside the other, and leaves nothing else behind", () => {
    const book = xlsxFile({ sheets: [{ name: "One", xml: "<sheetData/>" }] });
    writeFileSync(join(folder, "in.xlsx"), book);

    const { status, stderr } = run("save", "in.xlsx", "out.xlsx", "--set", "One!B2=5");
    const lost = run("save", "in.xlsx", "none/out.xlsx", "--set", "One!B2=5");

    expect([status, stderr, lost.status]).toEqual([0, "", 1]);
    expect(readFileSync(join(folder, "in.xlsx")).equals(book)).toBe(true);
    expect(cellOf(readFileSync(join(folder, "out.xlsx")), "One", "B2")?.value).toBe(5);
    expect(readdirSync(folder).toSorted()).toEqual(["in.xlsx", "lines.csv", "out.xlsx"]);
  });

  it("ends with 1 for a file that is refused, and with 2 for a call that is none", () => {
    const refused = run("read", "none.csv");
    const strange = run("list");

    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(String(refused.stderr)).toContain(
      "none.csv: expected a file that can be read, found none",
    );
    expect(strange.status).toBe(2);
  });
});
