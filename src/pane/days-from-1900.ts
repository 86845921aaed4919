import type { ColumnHelp, NamedParameter } from "../functions/define/definition";
import { plainText } from "../model/plain-text";
import { toGrid, type RawGrid } from "../reading/cells";
import { isHeaderRow } from "../reading/table";
import type { Kind } from "../schema/columns";
import { dayFrom1900, type DayCount } from "../workbook/day-count";
import type { Cells } from "../workbook/gateway";

/** What of a column says whether it holds days. */
interface Headed {
  readonly header: string;
  readonly kind: Kind;
}

/**
 * The cells of a table as functions read them: days counted from 1900.
 *
 * Which numbers are days is known by their column alone, since a day that nobody has formatted is a
 * day as well. So the workbook says how it counts, and here, where columns are known, it is acted upon.
 *
 * @param columns - All that may hold days.
 */
export function cellsFrom1900(
  cells: Cells,
  { countsFrom1904 }: DayCount,
  columns: readonly Headed[],
): Cells {
  return countsFrom1904 === true ? (inTable(cells, columns) as Cells) : cells;
}

/** Arguments of a function as a workbook counts its days that counts them from 1904, counted from 1900. */
export function argumentsFrom1900(
  parameters: readonly NamedParameter[],
  cells: readonly unknown[],
): readonly unknown[] {
  return cells.map((cell, index) => {
    const parameter = parameters[index];
    return parameter === undefined ? cell : argumentFrom1900(parameter, cell);
  });
}

function argumentFrom1900(
  { isDay, columns = [], plain = [] }: NamedParameter,
  cell: unknown,
): unknown {
  if (isDay !== true && ![...columns, ...plain].some(isOfDays)) return cell;
  if (isDay === true || !Array.isArray(cell)) return inEveryCell(cell);
  const grid = toGrid(cell);
  if (!isHeaderRow(grid[0] ?? [])) return inPlaces(grid, plain.map(isOfDays));
  return inTable(
    grid,
    columns.flatMap(({ header, field }) => (field ? [{ header, kind: field.kind }] : [])),
  );
}

/** Whether a function reads days; that of a setting says when it was set, and nobody calculates with it. */
export function readsDays(parameters: readonly NamedParameter[]): boolean {
  return parameters.some(
    ({ name, isDay, columns = [], plain = [] }) =>
      name !== "settings" && (isDay === true || [...columns, ...plain].some(isOfDays)),
  );
}

function isOfDays({ field }: ColumnHelp): boolean {
  return field?.kind === "date";
}

function inEveryCell(cell: unknown): unknown {
  return Array.isArray(cell) ? toGrid(cell).map((row) => row.map(dayFrom1900)) : dayFrom1900(cell);
}

/** Headers are the same in any case, as the functions read them. */
function inTable(grid: RawGrid, columns: readonly Headed[]): RawGrid {
  const days = new Set(
    columns.flatMap(({ header, kind }) => (kind === "date" ? [header.toLowerCase()] : [])),
  );
  const [headers = [], ...rows] = grid;
  const places = headers.map((header) => days.has(plainText(String(header)).toLowerCase()));
  return [headers, ...inPlaces(rows, places)];
}

function inPlaces(rows: RawGrid, holdsDays: readonly boolean[]): RawGrid {
  if (!holdsDays.includes(true)) return rows;
  return rows.map((row) =>
    row.map((cell, column) => (holdsDays[column] === true ? dayFrom1900(cell) : cell)),
  );
}
