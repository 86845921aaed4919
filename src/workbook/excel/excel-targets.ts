import {
  formatArea,
  joinAddress,
  parseArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  splitAddress,
  type Area,
} from "../address";
import { rangeOf } from "./excel-areas";
import { missingSheet, protectedSheet, sheetNamed } from "./excel-sheets";
import { WorkbookError } from "../gateway";

/** Cells that were looked at, and that may be written. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly address: string;
}

/** The cells to be written: as many as `size` says, from the first cell of `address` on. */
export async function openCells(
  context: Excel.RequestContext,
  address: string,
  size: Pick<Area, "rowCount" | "columnCount">,
): Promise<Target> {
  const { sheet: name, cells } = splitAddress(address);
  const area = areaFrom(parseArea(cells), size, address);
  const sheet = sheetNamed(context, name);
  const range = rangeOf(sheet, area);
  sheet.load("name,protection/protected");
  range.load("format/protection/locked");
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  // A protected sheet can have cells that stay open for input; `locked` is null where they are mixed.
  const isLocked = range.format.protection.locked as boolean | null;
  if (sheet.protection.protected && isLocked !== false) throw protectedSheet(sheet.name);
  return { sheet, area, address: joinAddress(sheet.name, formatArea(area)) };
}

function areaFrom(
  start: Area | undefined,
  { rowCount, columnCount }: Pick<Area, "rowCount" | "columnCount">,
  address: string,
): Area {
  if (start === undefined) throw noAddress(address);
  const { row, column } = start;
  const fits = row + rowCount <= SHEET_ROWS && column + columnCount <= SHEET_COLUMNS;
  if (!fits) throw beyondSheet(address);
  return { row, column, rowCount, columnCount };
}

export function noAddress(address: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `"${address}" is no address of cells. Write it like Accounts!B2 or Accounts!B2:F41.`,
  );
}

function beyondSheet(address: string): WorkbookError {
  return new WorkbookError(
    "too-large",
    `The cells do not fit on the sheet from ${address} on. Begin further up or to the left.`,
  );
}
