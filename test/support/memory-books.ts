import type { WorkbookContents } from "../../src/workbook/contents";
import type { MemorySheet } from "../../src/workbook/memory/memory-book";
import { memoryWorkbook, type MemoryOptions } from "../../src/workbook/memory/memory-workbook";
import type { Change } from "../../src/workbook/transaction/changes";

export type OpenedMemory = ReturnType<typeof memoryWorkbook>;

/** A plan and another sheet, with hardly anything in them. */
const TWO_SHEETS: WorkbookContents = {
  sheets: [
    { name: "Plan", cells: [["step"], ["a"]], formulas: [], tables: [] },
    { name: "Other", cells: [["mine"]], formulas: [], tables: [] },
  ],
};

/** A table of steps with a column that is calculated. */
const STEPS: WorkbookContents = {
  sheets: [
    {
      name: "Plan",
      cells: [
        ["step", "cost", "double"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      formulas: [2, 3, 4].map((row) => ({ address: `C${row}`, formula: "=[@cost]*2" })),
      tables: [{ name: "Plan", address: "A1:C4" }],
      numberFormats: [{ address: "B3", format: "0.0" }],
    },
  ],
};

const opener =
  (contents: WorkbookContents) =>
  (through?: MemoryOptions["through"]): OpenedMemory =>
    memoryWorkbook(contents, through === undefined ? {} : { through });

export const openTwoSheets = opener(TWO_SHEETS);
export const openSteps = opener(STEPS);

export function firstSheet({ book }: OpenedMemory): MemorySheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
}

/** A deed that makes a sheet with a table. */
export const NEW_SHEET: readonly Change[] = [
  { change: "sheet", name: "New" },
  { change: "block", at: { sheet: { made: 0 }, cells: "A1" }, cells: [["head"], [1]] },
  { change: "table", name: "Made", at: { sheet: { made: 0 }, cells: "A1:A2" } },
];
