import { partsOf, type Part } from "../../../src/workbook/transaction/parts";
import type { Setting, SettingOf } from "../../../src/workbook/transaction/settings";

/** Excel on the web refuses more, says Microsoft of RequestPayloadSizeLimitExceeded. */
const LARGEST_REQUEST = 5_000_000;
/** As measured at the stand-in for Excel: 280 kB for the 148 settings of a request, each read and set. */
const BYTES_OF_ONE = 1_900;

function cut(settings: readonly Setting[]): readonly Part[] {
  return partsOf(settings.map((setting) => ({ setting })));
}

describe("a deed cut into parts", () => {
  it("sends no more single cells at once than a request can hold", () => {
    const cells = Array.from({ length: 20_000 }, (_, row): Setting => ({
      kind: "cells",
      at: { sheet: "Plan", area: { row: 2 * row, column: 0, rowCount: 1, columnCount: 1 } },
      value: [[1]],
    }));

    const parts = cut(cells);

    expect(parts.flat()).toHaveLength(cells.length);
    const largest = Math.max(...parts.map((part) => part.length));
    expect(largest * BYTES_OF_ONE).toBeLessThan(LARGEST_REQUEST);
    expect(largest).toBeGreaterThan(1_000);
  });

  it("counts each column whose width it sets", () => {
    const sheets = Array.from({ length: 30 }, (_, sheet): Setting => ({
      kind: "widths",
      at: {
        sheet: `Sheet${sheet}`,
        area: { row: 0, column: 0, rowCount: 1, columnCount: 100 },
      },
      value: new Array<number>(100).fill(80),
    }));

    const largest = Math.max(...cut(sheets).map((part) => 100 * part.length));

    expect(largest * BYTES_OF_ONE).toBeLessThan(LARGEST_REQUEST);
  });

  it.each(["cells", "formats"] as const)("is cut as finely as a program asks for: %s", (kind) => {
    const rows = 22_190;
    const setting = {
      kind,
      at: { sheet: "Ledger", area: { row: 3, column: 1, rowCount: rows, columnCount: 8 } },
      value: Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, () => `${row}`)),
    } as Setting;

    const parts = partsOf([{ setting }], { rows: 500, bytes: 100_000 });

    const written = parts.flat().map((step) => step.setting as SettingOf<"cells" | "formats">);
    expect(Math.max(...written.map(({ at }) => at.area.rowCount))).toBeLessThanOrEqual(500);
    expect(parts.length).toBeGreaterThan(25);
    expect(written.flatMap(({ value }) => value.map(([first]) => first))).toEqual(
      Array.from({ length: rows }, (_, row) => `${row}`),
    );
    const behind = written.map(({ at }) => at.area.row + at.area.rowCount);
    expect(written.map(({ at }) => at.area.row)).toEqual([3, ...behind.slice(0, -1)]);
  });
});
