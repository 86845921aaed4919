import { columnLetters } from "../../../workbook/address";
import { refuseTable } from "../new/refuse-table";
import type { CellState, SheetState, TableState } from "../workbook-state";
import type { SetValue, TableChange } from "../write/changes";
import { refused } from "../xlsx-error";
import { byPlace, placeOf } from "./cell-places";
import type { LaterSheet } from "./later-state";

/** A sheet as its file holds it, as it was seen in a grid, and as it later was. */
interface SheetThrice {
  readonly file: SheetState;
  readonly before: SheetState;
  readonly later: LaterSheet;
}

/** Tables that are plain cells now. They go first: another sheet may have one of their name. */
export function goneTables({ before, later }: SheetThrice): readonly TableChange[] {
  return before.tables
    .filter(({ name }) => !has(later.tables, name))
    .map(({ name: table }) => ({ kind: "remove-table", sheet: later.name, table }));
}

/** How tables came to be what they are. They change before cells: formulas in a table speak of it. */
export function tableChanges(sheet: SheetThrice): readonly (TableChange | SetValue)[] {
  const { later } = sheet;
  const { added, changed } = differing(sheet);
  return [
    ...changed.map((table) => setTable(later.name, table)),
    ...added.map((table) => ({ kind: "add-table", sheet: later.name, table }) as const),
    ...[...changed, ...added].flatMap((table) => headersOf(sheet, table)),
  ];
}

/**
 * Refuses tables that Excel would repair, or to whose new name not all would follow that refers to them.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseTables(sheet: SheetThrice): void {
  const { added, changed } = differing(sheet);
  const gone = sheet.before.tables.filter(({ name }) => !has(sheet.later.tables, name));
  for (const table of added) refuseRenamed(gone, table);
  for (const table of [...added, ...changed]) refuseTable(sheet.later, table);
}

interface Differing {
  readonly added: readonly TableState[];
  readonly changed: readonly TableState[];
}

function differing({ before, later }: SheetThrice): Differing {
  return {
    added: later.tables.filter(({ name }) => !has(before.tables, name)),
    changed: later.tables.filter((table) => isOther(called(before.tables, table.name), table)),
  };
}

/**
 * Tells cells that are written with their table: headers of those that the file is to have, and of those that the grid does
 * not show.
 */
export function headersIn(
  { file, before }: Pick<SheetThrice, "file" | "before">,
  tables: readonly TableState[],
): (cell: CellState) => boolean {
  const notShown = file.tables.filter(
    ({ name, hasHeader }) => hasHeader && !has(before.tables, name),
  );
  const areas = [...tables, ...notShown].map(({ area }) => area);
  return ({ row, column }) =>
    areas.some(
      (area) =>
        row === area.row && column >= area.column && column < area.column + area.columnCount,
    );
}

function called(tables: readonly TableState[], name: string): TableState | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function has(tables: readonly TableState[], name: string): boolean {
  return called(tables, name) !== undefined;
}

function isOther(was: TableState | undefined, now: TableState): boolean {
  if (was === undefined) return false;
  return JSON.stringify([was.area, namesOf(was)]) !== JSON.stringify([now.area, namesOf(now)]);
}

function namesOf({ columns }: TableState): readonly string[] {
  return columns.map(({ name }) => name);
}

/** All that refers to a table would have to follow, also what the grid does not show. */
function refuseRenamed(gone: readonly TableState[], { name, area }: TableState): void {
  const old = gone.find((was) => was.area.row === area.row && was.area.column === area.column);
  if (old === undefined) return;
  throw refused(
    `table ${old.name} is now called ${name}, which a file that is there already cannot take`,
  );
}

function setTable(sheet: string, table: TableState): TableChange {
  const { name, area } = table;
  return { kind: "set-table", sheet, table: name, area, columns: namesOf(table) };
}

/** Headers that do not stand in their cells yet, as texts. */
function headersOf(
  { file, later }: SheetThrice,
  { area, columns }: TableState,
): readonly SetValue[] {
  const cells = byPlace(file.cells);
  return columns.flatMap(({ name }, place) => {
    const [row, column] = [area.row, area.column + place];
    const stands = cells.get(placeOf({ row, column }));
    if (stands?.formula === undefined && stands?.value === name) return [];
    const cell = `${columnLetters(column)}${row + 1}`;
    return [{ kind: "set-value", sheet: later.name, cell, value: name } as const];
  });
}
