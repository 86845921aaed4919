import type { FileRows } from "../rows/read-rows";
import { StoredNumber, type SheetValue } from "./cell-text";
import { sheetRows } from "./sheet-rows";

/** A day among cells, counted from 1900, with the time as its part. */
export interface GivenDay {
  readonly day: number;
}

/** Cells that stand in an open workbook, handed over as data. */
export interface GivenCells {
  /** The row of the sheet, counted from 1, in which they begin. */
  readonly firstRow: number;
  readonly cells: readonly (readonly (string | number | boolean | GivenDay)[])[];
}

/** The rows of cells as those of a text file, under their numbers in the sheet; `undefined` when nothing stands there. */
export function givenRows({ firstRow, cells }: GivenCells): FileRows | undefined {
  const above = Array.from({ length: firstRow - 1 }, (): readonly SheetValue[] => []);
  return sheetRows([...above, ...cells.map((row) => row.map(valueOf))]);
}

function valueOf(cell: GivenCells["cells"][number][number]): SheetValue {
  if (typeof cell === "number") return new StoredNumber(String(cell));
  return typeof cell === "object" ? dateOf(cell) : cell;
}

const MILLISECONDS = 86_400_000;
/** What a spreadsheet takes for day 0. It counts a 29 February 1900 besides, which never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const NO_DAY = 60;

function dateOf({ day }: GivenDay): Date {
  const real = day >= 1 && day < NO_DAY ? day + 1 : day;
  return new Date(DAY_ZERO + Math.round(real * MILLISECONDS));
}
