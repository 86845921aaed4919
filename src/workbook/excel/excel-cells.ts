import type { Area } from "../address";
import { bytesOfRow, isBlankRow, rowBlocks } from "../blocks";
import type { CellValue } from "../cells";
import { rangeOf } from "./excel-areas";
import { WorkbookError, type Cells } from "../gateway";

/** Reads the values of an area, block by block. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Cells> {
  const rows: (readonly CellValue[])[] = [];
  for (const block of rowBlocks(area)) rows.push(...(await readBlock(context, sheet, block)));
  return rows;
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Cells> {
  const range = rangeOf(sheet, area);
  range.load(["values"]);
  await context.sync();
  return (range.values as readonly (readonly unknown[])[]).map((row) => row.map(fromExcel));
}

/** True when no cell holds anything; a formula that answers `""` is something. */
export async function areBlank(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<boolean> {
  for (const block of rowBlocks(area)) {
    if (!(await isBlankBlock(context, rangeOf(sheet, block)))) return false;
  }
  return true;
}

async function isBlankBlock(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  range.load(["values", "formulas"]);
  await context.sync();
  const rows = [...range.values, ...range.formulas] as readonly (readonly unknown[])[];
  return rows.every((row) => isBlankRow(row.map(fromExcel)));
}

/** Writes values over an area, block by block. */
export async function writeCells(
  context: Excel.RequestContext,
  target: { readonly sheet: Excel.Worksheet; readonly area: Area },
  cells: Cells,
): Promise<void> {
  const { sheet, area } = target;
  for (const block of rowBlocks(area, (row) => bytesOfRow(cells[row] ?? []))) {
    const start = block.row - area.row;
    const rows = cells.slice(start, start + block.rowCount);
    await writeBlock(context, rangeOf(sheet, block), rows).catch((thrown: unknown) => {
      throw start === 0 ? thrown : partlyWritten(start, thrown);
    });
  }
}

async function writeBlock(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: Cells,
): Promise<void> {
  range.values = rows.map((row) => row.map(toExcel));
  await context.sync();
}

function partlyWritten(rows: number, cause: unknown): WorkbookError {
  return new WorkbookError(
    "unexpected",
    `Excel stopped after ${rows} rows had been written. Undo in Excel, then write fewer rows at once.`,
    cause,
  );
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
