import type { Area } from "../address";
import type { CellValue, Cells } from "../cells";
import { rangeOf } from "./excel-areas";
import { readByBlocks } from "./read-by-blocks";

/** Reads the values of an area, block by block. */
export function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Cells> {
  return readByBlocks(area, (block) => readBlock(context, sheet, block));
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Cells> {
  const range = rangeOf(sheet, area);
  range.load(["values"]);
  await context.sync();
  return fromRange(range);
}

/** The values of a range that was asked for with them. */
export function fromRange(range: Excel.Range): Cells {
  return (range.values as readonly (readonly unknown[])[]).map((row) => row.map(fromExcel));
}

/** A cell as Excel answers it; newer builds answer `null` for a blank one. */
export function fromExcel(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

/** Signs that begin a formula, a reference, an error or a text that Excel already marks as text. */
const BEGINS_SOMETHING = /^\s*[=+\-@'#]/;
/** Every number, date, time and amount of money has a digit; truth values have none. */
const MAY_BE_A_VALUE = /\p{Nd}|^\s*(true|false)\s*$/iu;

/**
 * A cell as Excel is to store it: text that Excel might read as something else gets the apostrophe
 * that a person would type. Excel takes it off, keeps the text, and answers the text. The format "@"
 * would do too, but stays on the cell and turns what the person types there later into text.
 */
export function toExcel(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return BEGINS_SOMETHING.test(value) || MAY_BE_A_VALUE.test(value) ? `'${value}` : value;
}
