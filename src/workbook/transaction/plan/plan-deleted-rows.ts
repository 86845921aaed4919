import { addressOf } from "../areas";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import { refuseProtected } from "../protection";
import { openCells, unsupported } from "../refusals";
import { isFormula, sameContent, type Contents } from "../settings";
import { setCells } from "./plan-cells";
import { resizeTable } from "./plan-inserted-rows";
import { refuseAskedTwice, refuseEdited } from "./seen-rows";
import {
  readBody,
  refuseHiddenRows,
  refuseTotals,
  rowFinder,
  type TableBody,
} from "./table-content";

export async function planDeletedRows(
  draft: Draft,
  { table, key, rows }: ChangeOf<"delete-rows">,
): Promise<Outcome> {
  const found = await readBody(draft, draft.table(table));
  const { name, sheet } = found.table;
  const why = `and there no table can lose rows, "${name}" in ${addressOf(found.table)} neither, so nothing was changed`;
  refuseProtected(draft, sheet, why);
  refuseTotals(found.table);
  refuseHiddenRows(found);
  refuseAskedTwice(
    rows.map((row) => row.key),
    key,
  );
  const rowOf = rowFinder(found, key);
  const gone = new Set<number>();
  for (const { key: wanted, seen = {} } of rows) {
    const row = rowOf(wanted);
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
  const [formats = []] = await draft.formats([place]);
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
