import { accessDenied, invalidArgument } from "../batches/api-error";
import { CellError } from "../calculation/formula";
import { isUnbounded, positionsOf, type Area } from "../workbook/area";
import { NOTHING_ENTERED, type CellContent, type Right, type Sheet } from "../workbook/sheet";
import type { Program } from "./program";
import { recognised } from "./recognised";

/** Rows as the client sent them, or one value for all cells; what fits no such shape is refused. */
export function rowsFor(area: Area, given: unknown, location: string): readonly unknown[][] {
  if (isUnbounded(area)) throw invalidArgument(location);
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (isOne) {
    return Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(rows[0]?.[0]));
  }
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows;
  throw invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Enters values or formulas into cells, as if they were typed; null leaves a cell as it is. */
export function enterCells(program: Program, area: Area, given: unknown, location: string): void {
  const rows = rowsFor(area, given, location);
  refuseLocked(area, location);
  for (const { row, column, down, right } of positionsOf(area)) {
    const value = rows[down]?.[right];
    if (value === null || value === undefined) continue;
    const cell = { ...area, row, column };
    enterCell(program, cell, value as CellContent, location);
  }
  program.calculation.changed(area);
  program.workbook.tell({ kind: "changed", area, change: "RangeEdited" });
}

function enterCell(program: Program, at: Area, value: CellContent, location: string): void {
  const { sheet, row, column } = at;
  const isText = sheet.cell(row, column)?.format === "@";
  if (typeof value === "string" && !isText && isFormula(value)) {
    enterFormula(program, at, value, location);
    return;
  }
  program.calculation.forget(sheet, row, column);
  const entered = typeof value === "string" ? typed(value, isText) : value;
  sheet.put(row, column, { ...NOTHING_ENTERED, value: entered });
}

function enterFormula({ calculation }: Program, at: Area, text: string, location: string): void {
  try {
    calculation.enter(at.sheet, at.row, at.column, text.startsWith("=") ? text : `=${text}`);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError || thrown instanceof CellError)) throw thrown;
    const message = `There is a problem with this formula: ${thrown.message}`;
    throw invalidArgument(location, message);
  }
}

/** Excel takes what begins with one of these signs for a formula, unless it is a number. */
function isFormula(text: string): boolean {
  return /^[=+@-]./s.test(text) && typeof recognised(text) !== "number";
}

/** The apostrophe says that what follows is text, and is not kept. */
function typed(text: string, isText: boolean): CellContent {
  if (text.startsWith("'")) return text.slice(1);
  return isText ? text : recognised(text);
}

export function refuseLocked(area: Area, location: string): void {
  if (area.sheet.isProtected && isLocked(area) !== false) throw accessDenied(location);
}

/**
 * Formats and widths of columns go by rights, not by locks; what needs a sheet without protection has none.
 * Elements of a worksheet that can be protected: support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6
 */
export function refuseUnlessGranted(sheet: Sheet, location: string, right?: Right): void {
  if (sheet.isProtected && (right === undefined || !sheet.rights.has(right))) {
    throw accessDenied(location);
  }
}

const MANY_CELLS = 100_000;

/** Whether cells are locked; null where some are and others are not. Of very many, the first one is asked. */
export function isLocked(area: Area): boolean | null {
  const { rows, columns } = area;
  const asked = rows * columns > MANY_CELLS ? { ...area, rows: 1, columns: 1 } : area;
  const locks = positionsOf(asked).map(
    ({ row, column }) => area.sheet.cell(row, column)?.isUnlocked !== true,
  );
  if (locks.every((isShut) => isShut)) return true;
  return locks.some((isShut) => isShut) ? null : false;
}
