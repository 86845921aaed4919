import { toldSetting, whereOf } from "../../../src/workbook/transaction/setting-words";
import type { Setting } from "../../../src/workbook/transaction/settings";

const AREA = { row: 0, column: 2, rowCount: 2, columnCount: 2 };
const AT = { sheet: "Key people", area: AREA };
const PLAN = { sheet: "Plan" };
const PRINT = { orientation: "landscape", fitsWidth: true, repeatedRows: 2 } as const;

/** How a person reads of a place, and of what it holds. */
const WORDS: readonly (readonly [where: string, holds: string, setting: Setting])[] = [
  ['sheet "Plan"', "a new sheet", { kind: "sheet", at: PLAN, value: 0 }],
  ['sheet "Plan"', "nothing", { kind: "sheet", at: PLAN, value: undefined }],
  ['table "Steps"', "'Key people'!C1:D2", { kind: "table", at: { table: "Steps" }, value: AT }],
  ['table "Steps"', "nothing", { kind: "table", at: { table: "Steps" }, value: undefined }],
  ['name "rate"', "=Plan!$A$1", { kind: "name", at: { name: "rate" }, value: "=Plan!$A$1" }],
  ['name "rate"', "nothing", { kind: "name", at: { name: "rate" }, value: undefined }],
  ["list of 'Key people'!C1:D2", "a,b", { kind: "list", at: AT, value: "a,b" }],
  ["list of 'Key people'!C1:D2", "nothing", { kind: "list", at: AT, value: undefined }],
  [
    'print set-up of sheet "Plan"',
    "landscape, 2 rows repeated",
    { kind: "print", at: PLAN, value: PRINT },
  ],
  [
    'frozen panes of sheet "Plan"',
    "1 rows and 3 columns",
    { kind: "frozen", at: PLAN, value: { rows: 1, columns: 3 } },
  ],
  [
    "widths of columns in 'Key people'!C1:D2",
    "80, usual",
    { kind: "widths", at: AT, value: [80, undefined] },
  ],
  [
    "formats of 'Key people'!C1:D2",
    "0% |  /  | 0.0",
    { kind: "formats", at: AT, value: [["0%", ""], ["", "0.0"]] }, // prettier-ignore
  ],
  [
    "'Key people'!C1:D2",
    "1 | =SUM(2,3) / true | text",
    { kind: "cells", at: AT, value: [[1, { formula: "=SUM(2,3)" }], [true, "text"]] }, // prettier-ignore
  ],
  ["'Key people'!C1:D2", "nothing", { kind: "cells", at: AT, value: [["", ""], ["", ""]] }], // prettier-ignore
];

describe("a place of the workbook in words", () => {
  it.each(WORDS)("is %s, and holds %s", (where, holds, setting) => {
    expect([whereOf(setting), toldSetting(setting)]).toEqual([where, holds]);
  });

  it.each([
    [12, "1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1"],
    [13, "13 cells"],
  ])("lists as many as 12 cells: of %i it says %s", (rowCount, words) => {
    const at = { sheet: "Plan", area: { ...AREA, rowCount, columnCount: 1 } };
    const value = Array.from({ length: rowCount }, () => [1]);

    expect(toldSetting({ kind: "cells", at, value })).toBe(words);
  });
});
