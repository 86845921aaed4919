import { CellValueType, type ICellData } from "@univerjs/core";
import { fromCellData, toCellData } from "./cell-data";
import { put, run, settings, type Caused, type SheetCells } from "./caused";
import { namedHeaders } from "./header-names";
import { renameEverywhere } from "./rename-formulas";
import type { TableHost } from "./table-host";
import { headersOf, knownTables, placing, restoring, type TablePlace } from "./tables";

/** Headers that a person has changed get names, and formulas follow the columns, as in Excel. */
export function followHeaders(
  host: TableHost,
  table: TablePlace,
  before: Headers,
  leaves: LeftCells = "none",
): Caused {
  const typed = headersOf(host, table).map((text, place) => typedText(host, table, text, place));
  if (typed.every((text, place) => text === before[place])) return { undos: [], redos: [] };
  const after = namedHeaders(before, typed);
  const restored = restoring(host, table);
  const cells = headerCells(host, table, { before, after, leaves });
  const headers = run(host, cells.redos);
  const formulas = renameEverywhere(host, { table: table.name, before, after });
  const placed = run(host, [placing(host, table)]);
  return {
    undos: [...cells.undos, ...formulas.undos, restored],
    redos: [...headers, ...formulas.redos, ...placed],
  };
}

/** The cells of headers that the undo of the edit itself does not put back. */
export type LeftCells = "none" | "blank" | "all";

export type Headers = readonly (string | undefined)[];

/** A formula cannot be a header: its text becomes one. */
function typedText(host: TableHost, table: TablePlace, text: string, place: number): string {
  if (text === knownTables(host).get(table.name)?.headers[place]) return text;
  return rawHeader(host, table, place)?.f ?? text;
}

interface RenamedHeaders {
  readonly before: Headers;
  readonly after: readonly string[];
  readonly leaves: LeftCells;
}

/** Makes texts of the headers that were changed and are none, or have no name of their own. */
function headerCells(host: TableHost, table: TablePlace, renamed: RenamedHeaders): Caused {
  const [undos, redos]: [SheetCells, SheetCells] = [{}, {}];
  const { before, after, leaves } = renamed;
  after.forEach((text, place) => {
    const raw = rawHeader(host, table, place) ?? {};
    const isText = raw.t === CellValueType.STRING || raw.t === CellValueType.FORCE_STRING;
    if (text === before[place] || (isText && raw.v === text && raw.f === undefined)) return;
    const { area, sheetId } = table;
    const cell = { sheetId, row: area.row, column: area.column + place };
    put(redos, cell, toCellData(text));
    const isLeft = leaves === "all" || (leaves === "blank" && fromCellData(raw) === "");
    if (isLeft) put(undos, cell, { v: null, f: null, ...raw });
  });
  return { undos: settings(host, undos), redos: settings(host, redos) };
}

function rawHeader(
  { workbook }: TableHost,
  table: TablePlace,
  place: number,
): ICellData | undefined {
  const sheet = workbook.getSheetBySheetId(table.sheetId);
  return sheet?.getCellRaw(table.area.row, table.area.column + place) ?? undefined;
}
