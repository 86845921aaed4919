import { WorkbookError } from "../../workbook-error";
import { addressOf, cellOf, sameName } from "../areas";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import { joinedAreas, rowsBelow, rowsBeside } from "../joined-areas";
import { refuseLocked } from "../protection";
import { unsupported } from "../refusals";
import { isFormula, type Contents, type SheetArea } from "../settings";
import type { KeyHeaders, RowUpdate } from "../table-changes";
import { setCells } from "./plan-cells";
import { placeIn, refuseAskedTwice, refuseEdited } from "./seen-rows";
import { columnIn, readBody, rowFinder, type TableBody } from "./table-content";

export async function planUpdatedRows(
  draft: Draft,
  { table, key, rows }: ChangeOf<"update-rows">,
): Promise<Outcome> {
  const found = await readBody(draft, draft.table(table));
  refuseAskedTwice(
    rows.map((row) => row.key),
    key,
  );
  const rowOf = rowFinder(found, key);
  const cells = rows.flatMap((update) => updatedCells(found, rowOf(update.key), { key, update }));
  for (const { at, before, value } of joined(cells)) {
    await refuseLocked(draft, at);
    setCells(draft, { ...at, contents: before, values: [] }, value);
  }
  return { address: addressOf(found.table) };
}

/** Cells that are set, and what stands in them until then. */
interface Updated {
  readonly at: SheetArea;
  readonly before: Contents;
  readonly value: Contents;
}

function updatedCells(
  found: TableBody,
  row: number,
  { key, update }: { readonly key: KeyHeaders; readonly update: RowUpdate },
): readonly Updated[] {
  const { key: wanted, seen, set } = update;
  refuseEdited(found, row, { key, wanted, seen });
  return Object.entries(set).map(([header, value]) => {
    const column = columnIn(found.table, found.headers, header);
    const where = (): string => placeIn(found, row, { key, wanted, header });
    const isSeen = Object.keys(seen).some((each) => sameName(each, header));
    if (!isSeen) throw unseen(where());
    const before = found.body.contents[row]?.[column] ?? "";
    if (isFormula(before)) throw lostFormula(where());
    const at = { sheet: found.table.sheet, area: cellOf(found.body.area, row, column) };
    return { at, before: [[before]], value: [[value]] };
  });
}

function unseen(where: string): WorkbookError {
  return new WorkbookError("unexpected", `${where}: what was seen there is not told. Report this.`);
}

function lostFormula(where: string): WorkbookError {
  return unsupported(`${where}: a formula stands there, which would be lost. Nothing was changed.`);
}

/** Cells next to one another are set, and looked at, as one. */
function joined(cells: readonly Updated[]): readonly Updated[] {
  const joining =
    (rowsOf: (parts: readonly Contents[]) => Contents) =>
    (parts: readonly Updated[], at: SheetArea): Updated => ({
      at,
      before: rowsOf(parts.map(({ before }) => before)),
      value: rowsOf(parts.map(({ value }) => value)),
    });
  return joinedAreas(cells, { below: joining(rowsBelow), beside: joining(rowsBeside) });
}
