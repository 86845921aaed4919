import { sampleWorkbook } from "../../src/sample/sample-workbook";
import { joinAddress } from "../../src/workbook/address";
import { benchForAllTests } from "../support/browser/bench";
import { cellsAt, valueAt } from "../support/browser/cells";

const bench = benchForAllTests();

const sheets = sampleWorkbook()
  .sheets.filter(({ name, formulas }) => name !== "Examples" && formulas.length > 0)
  .map(({ name, formulas }) => [name, formulas] as const);

describe("a sheet of the sample in the grid", () => {
  it.each(sheets)("%s: every formula answers, and no answer is blocked", async (name, formulas) => {
    const { workbook } = bench;

    for (const { address, formula } of formulas) {
      const first = await valueAt(workbook, joinAddress(name, `${address}#`));

      expect({ formula, first: String(first).replace(/^#.*/, "an error") }).toEqual({
        formula,
        first: String(first),
      });
      expect(first).not.toBe("");
    }
  });
});

describe("the sheet of examples", () => {
  it("answers each formula with what is expected above it", async () => {
    const { cells: written, formulas } = sampleWorkbook().sheets.at(-1) ?? {
      cells: [],
      formulas: [],
    };
    const { workbook } = bench;
    const wrong: string[] = [];

    for (const { address, formula } of formulas) {
      const row = Number(address.replace(/\D/g, ""));
      const cells = await cellsAt(workbook, `Examples!${address}#`);
      const expected = written.slice(row - 1 - cells.length, row - 1);
      const agrees = cells.every((line, at) =>
        line.every((cell, column) => isSame(cell, expected[at]?.[column + 1])),
      );
      if (!agrees) wrong.push(`${formula}: ${JSON.stringify(cells)}`);
    }

    expect(wrong).toEqual([]);
  });
});

/** Numbers up to the rounding of sums; an error by its code. */
function isSame(cell: unknown, expected: unknown): boolean {
  if (typeof cell !== "number" || typeof expected !== "number") return cell === expected;
  return Math.abs(cell - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
