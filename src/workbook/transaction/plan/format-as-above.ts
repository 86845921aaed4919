import type { Draft } from "../draft";
import type { SheetArea } from "../settings";
import { usedRows } from "./new-rows";
import type { TableBody } from "./table-content";

/**
 * Rows by which a table grows look as its last row: a day is shown as a day there too, which not every program sees to.
 * What has a look of its own keeps it, blank rows of the table among them.
 */
export async function formatAsAbove(
  draft: Draft,
  { table, body }: TableBody,
  place: SheetArea,
): Promise<void> {
  const used = usedRows(body);
  const end = table.area.row + table.area.rowCount;
  const rowCount = place.area.row + place.area.rowCount - end;
  if (used === 0 || rowCount <= 0) return;
  const at: SheetArea = { sheet: place.sheet, area: { ...place.area, row: end, rowCount } };
  const last = {
    sheet: place.sheet,
    area: { ...body.area, row: body.area.row + used - 1, rowCount: 1 },
  };
  const [own = [], [above = []] = []] = await draft.formats([at, last]);
  const value = own.map((row) => row.map((format, column) => format || (above[column] ?? "")));
  const isOther = value.some((row, down) =>
    row.some((format, right) => format !== own[down]?.[right]),
  );
  if (isOther) draft.add({ kind: "formats", at, value }, { kind: "formats", at, value: own });
}
