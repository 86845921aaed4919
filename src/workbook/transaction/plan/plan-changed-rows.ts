import type { CellValue } from "../../cells";
import { WorkbookError } from "../../workbook-error";
import { addressOf, cellOf } from "../areas";
import type { ChangeOf, Outcome, RowCells, RowUpdate } from "../changes";
import type { Draft } from "../draft";
import { edited, openCells, refuseLocked, refuseProtected, unsupported } from "../refusals";
import { isFormula, sameContent, type Contents } from "../settings";
import { setCells } from "./plan-cells";
import { resizeTable } from "./plan-inserted-rows";
import {
  columnIn,
  readBody,
  refuseHiddenRows,
  refuseTotals,
  rowOf,
  type TableBody,
} from "./table-content";

export async function planUpdatedRows(
  draft: Draft,
  { table, key, rows }: ChangeOf<"update-rows">,
): Promise<Outcome> {
  const found = await readBody(draft, draft.table(table));
  refuseAskedTwice(
    rows.map((row) => row.key),
    key,
  );
  for (const update of rows) await planUpdate(draft, found, key, update);
  return { address: addressOf(found.table) };
}

async function planUpdate(
  draft: Draft,
  found: TableBody,
  key: string,
  { key: wanted, seen, set }: RowUpdate,
): Promise<void> {
  const row = rowOf(found, key, wanted);
  refuseEdited(found, row, { key, wanted, seen });
  for (const [header, value] of Object.entries(set)) {
    const column = columnIn(found.table, found.headers, header);
    const where = placeIn(found, row, { key, wanted, header });
    if (!Object.keys(seen).some((each) => each.toLowerCase() === header.toLowerCase())) {
      throw new WorkbookError(
        "unexpected",
        `${where}: what was seen there is not told. Report this.`,
      );
    }
    const before = found.body.contents[row]?.[column] ?? "";
    if (isFormula(before)) {
      throw unsupported(
        `${where}: a formula stands there, which would be lost. Nothing was changed.`,
      );
    }
    const at = { sheet: found.table.sheet, area: cellOf(found.body.area, row, column) };
    await refuseLocked(draft, at);
    setCells(draft, { ...at, contents: [[before]], values: [] }, [[value]]);
  }
}

export async function planDeletedRows(
  draft: Draft,
  { table, key, rows }: ChangeOf<"delete-rows">,
): Promise<Outcome> {
  const found = await readBody(draft, draft.table(table));
  refuseProtected(draft, found.table.sheet);
  refuseTotals(found.table);
  refuseHiddenRows(found);
  refuseAskedTwice(
    rows.map((row) => row.key),
    key,
  );
  const gone = new Set<number>();
  for (const { key: wanted, seen = {} } of rows) {
    const row = rowOf(found, key, wanted);
    refuseEdited(found, row, { key, wanted, seen });
    gone.add(row);
  }
  if (gone.size > 0) await moveUp(draft, found, gone);
  return { address: addressOf(found.table) };
}

/** Writes the rows that stay over those that go, and clears what is left at the end. */
async function moveUp(draft: Draft, found: TableBody, gone: ReadonlySet<number>): Promise<void> {
  const { table, body } = found;
  const first = Math.min(...gone);
  const place = {
    sheet: table.sheet,
    area: { ...body.area, row: body.area.row + first, rowCount: body.area.rowCount - first },
  };
  const open = await openCells(draft, place);
  const stays = (_: unknown, index: number): boolean => !gone.has(first + index);
  const formats = await draft.formats(place);
  setCells(draft, open, moved(found, open.contents, stays));
  const kept = formats.filter(stays);
  const value = [...kept, ...formats.slice(kept.length)];
  draft.add({ kind: "formats", at: place, value });
  resizeTable(draft, table, Math.max(2, table.area.rowCount - gone.size));
}

function moved(
  { table }: TableBody,
  rows: Contents,
  stays: (row: unknown, index: number) => boolean,
): Contents {
  const kept = rows.filter(stays);
  // A formula that speaks of cells next to it would mean others in its new place.
  kept.forEach((row, index) => {
    const differs = row.findIndex(
      (content, column) => isFormula(content) && !sameContent(content, rows[index]?.[column] ?? ""),
    );
    if (differs < 0) return;
    throw unsupported(
      `Table "${table.name}", column ${differs + 1}: its formulas differ from row to row, so no row was deleted. Delete it in the sheet.`,
    );
  });
  const blankRow = (rows[0] ?? []).map(() => "");
  return rows.map((_, index) => kept[index] ?? blankRow);
}

interface SeenRow {
  readonly key: string;
  readonly wanted: CellValue;
  readonly seen: RowCells;
}

function refuseEdited(found: TableBody, row: number, { key, wanted, seen }: SeenRow): void {
  for (const [header, expected] of Object.entries(seen)) {
    const column = columnIn(found.table, found.headers, header);
    const shown = found.body.values[row]?.[column];
    if (shown === undefined || shown === expected) continue;
    throw edited(placeIn(found, row, { key, wanted, header }), expected, shown);
  }
}

/** Table, row, column and cell of a value. */
function placeIn(
  { table, headers, body }: TableBody,
  row: number,
  {
    key,
    wanted,
    header,
  }: { readonly key: string; readonly wanted: CellValue; readonly header: string },
): string {
  const area = cellOf(body.area, row, columnIn(table, headers, header));
  const cell = addressOf({ sheet: table.sheet, area });
  return `Table "${table.name}", row ${row + 1} (${key} ${String(wanted)}), column "${header}", in ${cell}`;
}

function refuseAskedTwice(keys: readonly CellValue[], key: string): void {
  const twice = keys.find((value, index) => keys.indexOf(value) !== index);
  if (twice === undefined) return;
  throw new WorkbookError(
    "duplicate",
    `The row with ${key} ${String(twice)} is to be changed twice in one deed. Nothing was changed. Report this.`,
  );
}
