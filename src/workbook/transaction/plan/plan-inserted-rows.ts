import { addressOf, blank } from "../areas";
import { WorkbookError } from "../../workbook-error";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import type { Fill } from "../fills";
import { refuseProtected } from "../protection";
import { openCells, refuseOccupied } from "../refusals";
import { refuseBeyondSheet } from "../fits-sheet";
import { isFormula, type Contents, type SheetArea } from "../settings";
import type { KeyHeaders } from "../table-changes";
import { formatAsAbove } from "./format-as-above";
import { arranged, fillsOf, usedRows } from "./new-rows";
import { identityOf, partsOfKey } from "./row-key";
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
  refuseTotals(standing);
  const found = await readBody(draft, standing);
  refuseHiddenRows(found);
  const place = freePlace(found, rows.length);
  const fills = fillsOf(found, columns);
  const contents = arranged(found, rows, { columns, first: place.area.row });
  if (key !== undefined) refuseTwice(found, contents, key);
  if (moreRows(found, place) > 0) refuseGrowing(draft, found);
  const open = await openPlace(draft, found, place);
  growTable(draft, found, { place, fills });
  const at: SheetArea = { sheet: place.sheet, area: place.area };
  draft.add({ kind: "cells", at, value: contents }, { kind: "cells", at, value: open }, fills);
  await formatAsAbove(draft, found, place);
  return { address: addressOf(place) };
}

/** Below the last row that holds anything: blank rows at the end of a table are filled first. */
function freePlace({ table, body }: TableBody, rowCount: number): SheetArea {
  const place = {
    sheet: table.sheet,
    area: { ...body.area, row: body.area.row + usedRows(body), rowCount },
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

/** By how many rows the table has to grow; not above 0 where its blank ones suffice. */
function moreRows({ table: { area } }: Pick<TableBody, "table">, place: SheetArea): number {
  return place.area.row + place.area.rowCount - (area.row + area.rowCount);
}

/** It does not grow on a protected sheet, though rows of the sheet may be inserted there. */
function refuseGrowing(draft: Draft, { table }: TableBody): void {
  const why = `and there no table can grow, "${table.name}" in ${addressOf(table)} neither, so nothing was changed`;
  refuseProtected(draft, table.sheet, why);
}

interface Growing {
  readonly place: SheetArea;
  readonly fills: readonly Fill[];
}

function growTable(draft: Draft, { table }: TableBody, { place, fills }: Growing): void {
  const end = table.area.row + table.area.rowCount;
  const more = moreRows({ table }, place);
  if (more <= 0) return;
  if (fills.some((fill) => fill !== "none")) {
    // Blank they are, and written as blank so that what the program fills in goes again with the rows.
    const at = { sheet: place.sheet, area: { ...place.area, row: end, rowCount: more } };
    const cells = { kind: "cells", at, value: blank(at.area) } as const;
    draft.add(cells, cells, fills);
  }
  resizeTable(draft, table, table.area.rowCount + more);
}

/** Plans another number of rows for a table, header row included. */
export function resizeTable(draft: Draft, table: TableBody["table"], rowCount: number): void {
  const before = { sheet: table.sheet, area: table.area };
  const value = { sheet: table.sheet, area: { ...table.area, rowCount } };
  const at = { table: table.name };
  draft.add({ kind: "table", at, value }, { kind: "table", at, value: before });
  draft.putTable(table.name, value);
}

function refuseTwice({ table, headers, body }: TableBody, rows: Contents, key: KeyHeaders): void {
  const columns = partsOfKey(key).map((header) => columnIn(table, headers, header));
  const seen = new Map<unknown, number>();
  [...body.values.slice(0, usedRows(body)), ...rows].forEach((row, index) => {
    const cells = columns.map((column) => row[column] ?? "");
    const values = cells.flatMap((cell) => (isFormula(cell) ? [] : [cell]));
    if (values.length < cells.length || values.every((cell) => cell === "")) return;
    const identity = identityOf(values);
    const before = seen.get(identity);
    if (before !== undefined) throw duplicate(table.name, key, values, [before, index]);
    seen.set(identity, index);
  });
}
