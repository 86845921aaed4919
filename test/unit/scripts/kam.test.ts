import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
