import { formatArea, type Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cells";
import { announce, type Cell, type Rights, type Sheet, type Spot } from "./book";
import { ExcelRefusal } from "./refusal";

export function cellAt(sheet: Sheet, { row, column }: Spot): Cell | undefined {
  return sheet.cells.get(`${row},${column}`);
}

/** One answer for each cell of an area, as rows. */
export function overArea<T>(area: Area, answer: (spot: Spot) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      answer({ row: area.row + row, column: area.column + column }),
    ),
  );
}

/** Puts a cell in place, and where it is a formula also what it spills. */
export function putCell(sheet: Sheet, spot: Spot, cell: Cell): void {
  const before = cellAt(sheet, spot);
  const format = cell.format ?? before?.format;
  if (before?.formula !== undefined) clearSpill(sheet, spot);
  sheet.cells.set(`${spot.row},${spot.column}`, format === undefined ? cell : { ...cell, format });
  if (cell.formula === undefined) return;
  spillFrom(sheet, spot, sheet.book.answers.get(cell.formula) ?? [[0]]);
}

function spillFrom(sheet: Sheet, anchor: Spot, answer: readonly (readonly CellValue[])[]): void {
  const isSpill = answer.flat().length > 1;
  answer.forEach((values, row) => {
    values.forEach((value, column) => {
      const spot = { row: anchor.row + row, column: anchor.column + column };
      const before = row + column === 0 ? cellAt(sheet, anchor) : undefined;
      const cell = { ...before, value };
      sheet.cells.set(`${spot.row},${spot.column}`, isSpill ? { ...cell, anchor } : cell);
    });
  });
}

function clearSpill(sheet: Sheet, anchor: Spot): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.anchor?.row === anchor.row && cell.anchor.column === anchor.column) {
      sheet.cells.delete(key);
    }
  }
}

/** The cells that the formula at `anchor` fills. */
export function spillOf(sheet: Sheet, anchor: Spot): Area | undefined {
  const formula = cellAt(sheet, anchor)?.formula;
  const answer = formula === undefined ? undefined : sheet.book.answers.get(formula);
  if (answer === undefined) return undefined;
  return { ...anchor, rowCount: answer.length, columnCount: answer[0]?.length ?? 0 };
}

/** From the first to the last row and column that hold a value. */
export function usedArea(sheet: Sheet): Area | undefined {
  const spots = [...sheet.cells]
    .filter(([, cell]) => cell.value !== "" || cell.formula !== undefined)
    .map(([key]) => key.split(",").map(Number));
  if (spots.length === 0) return undefined;
  const ends = (index: number): { readonly first: number; readonly count: number } => {
    let [first, last] = [Infinity, 0];
    for (const spot of spots) {
      first = Math.min(first, spot[index] ?? 0);
      last = Math.max(last, spot[index] ?? 0);
    }
    return { first, count: last - first + 1 };
  };
  const [rows, columns] = [ends(0), ends(1)];
  return {
    row: rows.first,
    column: columns.first,
    rowCount: rows.count,
    columnCount: columns.count,
  };
}

/** Refuses as Excel does when a person or an add-in writes over locked cells that nobody has allowed. */
export function refuseWhenLocked(sheet: Sheet, area: Area): void {
  if (!isGuarded(sheet) || lockedIn(sheet, area) === false) return;
  const allowed = sheet.allowed.filter(({ isPasswordProtected }) => !isPasswordProtected);
  const open = [...sheet.unlocked, ...allowed.flatMap(({ areas }) => areas)];
  const isOpen = overArea(area, (spot) =>
    open.some((each) => overlap(each, { ...spot, rowCount: 1, columnCount: 1 })),
  );
  if (isOpen.flat().includes(false)) {
    throw new ExcelRefusal("AccessDenied", `${sheet.name} is protected`);
  }
}

/**
 * "Format cells: changing any of the options in the Format Cells dialog", "Format columns: changing column
 * width": support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6. Locks make no difference.
 */
export function refuseUnlessAllowed(sheet: Sheet, right: keyof Rights): void {
  if (!isGuarded(sheet) || sheet.rights[right] === true) return;
  throw new ExcelRefusal("AccessDenied", `${sheet.name} is protected: ${right}`);
}

/** Protected, and not paused for the person who sits there. */
export function isGuarded({ isProtected, isPaused }: Sheet): boolean {
  return isProtected && !isPaused;
}

/** True or false for all cells alike, `null` when they differ. */
export function lockedIn(sheet: Sheet, area: Area): boolean | null {
  if (sheet.unlocked.some((open) => covers(open, area))) return false;
  return sheet.unlocked.some((open) => overlap(open, area)) ? null : true;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** The first lies in the second, whole. */
export function isWithin(one: Area, other: Area): boolean {
  return (
    one.row >= other.row &&
    one.column >= other.column &&
    one.row + one.rowCount <= other.row + other.rowCount &&
    one.column + one.columnCount <= other.column + other.columnCount
  );
}

export function announceChange(sheet: Sheet, area: Area): void {
  announce(sheet.book, { kind: "changed", sheet, address: formatArea(area) });
}
