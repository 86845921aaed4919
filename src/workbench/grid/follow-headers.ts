import { CellValueType, type ICellData, type IMutationInfo } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { toCellData } from "./cell-data";
import { put, run, settings, type Caused, type SheetCells } from "./caused";
import { namedHeaders } from "./header-names";
import { renameEverywhere } from "./rename-formulas";
import {
  headersOf,
  knownTables,
  placing,
  restoring,
  type TableHost,
  type TablePlace,
} from "./tables";

/** Headers that a person has changed get names, and formulas follow the columns, as in Excel. */
export function followHeaders(host: TableHost, table: TablePlace, before: Headers): Caused {
  const typed = headersOf(host, table).map((text, place) => typedText(host, table, text, place));
  if (typed.every((text, place) => text === before[place])) return { undos: [], redos: [] };
  const after = namedHeaders(before, typed);
  const restored = { id: SetSuperTableMutation.id, params: restoring(host, table) };
  const headers = run(host, headerCells(host, table, { before, after }));
  const formulas = renameEverywhere(host, { table: table.name, before, after });
  const placed = run(host, [{ id: SetSuperTableMutation.id, params: placing(host, table) }]);
  // The edit's own undo puts the cells of the headers back.
  return {
    undos: [...formulas.undos, restored],
    redos: [...headers, ...formulas.redos, ...placed],
  };
}

export type Headers = readonly (string | undefined)[];

/** A formula cannot be a header: its text becomes one. */
function typedText(host: TableHost, table: TablePlace, text: string, place: number): string {
  if (text === knownTables(host).get(table.name)?.headers[place]) return text;
  return rawHeader(host, table, place)?.f ?? text;
}

/** Makes texts of the headers that were changed and are none, or have no name of their own. */
function headerCells(
  host: TableHost,
  table: TablePlace,
  { before, after }: { readonly before: Headers; readonly after: readonly string[] },
): readonly IMutationInfo[] {
  const cells: SheetCells = {};
  after.forEach((text, place) => {
    const raw = rawHeader(host, table, place);
    const isText = raw?.t === CellValueType.STRING || raw?.t === CellValueType.FORCE_STRING;
    if (text === before[place] || (isText && raw.v === text && raw.f === undefined)) return;
    const { area, sheetId } = table;
    put(cells, { sheetId, row: area.row, column: area.column + place }, toCellData(text));
  });
  return settings(host, cells);
}

function rawHeader(
  { workbook }: TableHost,
  table: TablePlace,
  place: number,
): ICellData | undefined {
  const sheet = workbook.getSheetBySheetId(table.sheetId);
  return sheet?.getCellRaw(table.area.row, table.area.column + place) ?? undefined;
}
