import { addressOf } from "../areas";
import type { Cells } from "../../cells";
import { measure } from "../../blocks";
import { WorkbookError } from "../../workbook-error";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import { openCells, refuseOccupied, refuseProtected } from "../refusals";
import { refuseBeyondSheet } from "../fits-sheet";
import { isFormula, type Content, type Contents, type SheetArea } from "../settings";
import {
  columnIn,
  duplicate,
  readBody,
  refuseHiddenRows,
  refuseTotals,
  type TableBody,
} from "./table-content";

export async function planInsertedRows(
  draft: Draft,
  { table: ref, columns, rows, key }: ChangeOf<"insert-rows">,
): Promise<Outcome> {
  const standing = draft.table(ref);
  refuseProtected(draft, standing.sheet);
  refuseTotals(standing);
  const found = await readBody(draft, standing);
  refuseHiddenRows(found);
  const contents = arranged(found, rows, columns);
  if (key !== undefined) refuseTwice(found, contents, key);
  const place = freePlace(found, rows.length);
  const open = await openPlace(draft, found, place);
  growTable(draft, found, place);
  const at: SheetArea = { sheet: place.sheet, area: place.area };
  // A program may fill columns of formulas by itself when a table grows.
  const isCalculated = contents.some((row) => row.some(isFormula));
  const expected = { kind: "cells", at, value: open } as const;
  draft.add({ kind: "cells", at, value: contents }, isCalculated ? undefined : expected);
  return { address: addressOf(place) };
}

/** The rows in the order of the table's columns; what was not given is calculated, or blank. */
function arranged(found: TableBody, rows: Cells, columns?: readonly string[]): Contents {
  const { table, headers } = found;
  const { columnCount } = measure(rows);
  const wanted = columns ?? headers;
  if (columnCount !== wanted.length) {
    throw new WorkbookError(
      "unexpected",
      `Could not append rows to the table "${table.name}": expected ${wanted.length} cells per row, found ${columnCount}. A column was added or removed: undo that, then try again.`,
    );
  }
  const places = wanted.map((header, index) =>
    columns === undefined ? index : columnIn(table, headers, header),
  );
  const others = headers.map((_, column) => calculated(found, column));
  return rows.map((row) => {
    const arrangedRow: Content[] = [...others];
    row.forEach((cell, index) => (arrangedRow[places[index] ?? 0] = cell));
    return arrangedRow;
  });
}

/** The formula that stands in each row of a column, if it is the same in all of them. */
function calculated({ body }: TableBody, column: number): Content {
  const [first = "", ...others] = body.contents.map((row) => row[column] ?? "");
  const isSame = (other: Content): boolean =>
    isFormula(first) && isFormula(other) && other.formula === first.formula;
  return isFormula(first) && others.every(isSame) ? first : "";
}

/** Below the last row that holds anything: blank rows at the end of a table are filled first. */
function freePlace({ table, body }: TableBody, rowCount: number): SheetArea {
  const used = body.contents.findLastIndex((row) => row.some((content) => content !== ""));
  const place = {
    sheet: table.sheet,
    area: { ...body.area, row: body.area.row + used + 1, rowCount },
  };
  refuseBeyondSheet(place);
  return place;
}

async function openPlace(draft: Draft, { table }: TableBody, place: SheetArea): Promise<Contents> {
  const other = draft.tableOver(place, table.name);
  if (other !== undefined) {
    throw new WorkbookError(
      "occupied",
      `The table "${other.name}" stands below the table "${table.name}", so nothing was written. Move it, then try again.`,
    );
  }
  const open = await openCells(draft, place);
  refuseOccupied(open, `no rows were written below the table "${table.name}"`);
  return open.contents;
}

function growTable(draft: Draft, { table }: TableBody, { area }: SheetArea): void {
  const rowCount = Math.max(table.area.rowCount, area.row + area.rowCount - table.area.row);
  if (rowCount === table.area.rowCount) return;
  resizeTable(draft, table, rowCount);
}

/** Plans another number of rows for a table, header row included. */
export function resizeTable(draft: Draft, table: TableBody["table"], rowCount: number): void {
  const before = { sheet: table.sheet, area: table.area };
  const value = { sheet: table.sheet, area: { ...table.area, rowCount } };
  const at = { table: table.name };
  draft.add({ kind: "table", at, value }, { kind: "table", at, value: before });
  draft.putTable(table.name, value);
}

function refuseTwice({ table, headers, body }: TableBody, rows: Contents, key: string): void {
  const column = columnIn(table, headers, key);
  const seen = new Map<unknown, number>();
  [...body.values, ...rows].forEach((row, index) => {
    const value = row[column];
    if (value === undefined || value === "" || typeof value === "object") return;
    const before = seen.get(value);
    if (before !== undefined) throw duplicate(table.name, key, value, [before, index]);
    seen.set(value, index);
  });
}
