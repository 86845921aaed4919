import type { CellValue } from "../../cells";
import { WorkbookError } from "../../workbook-error";
import { addressOf, cellOf } from "../areas";
import type { RowCells } from "../table-changes";
import { edited } from "../refusals";
import { columnIn, type TableBody } from "./table-content";

interface SeenRow {
  readonly key: string;
  readonly wanted: CellValue;
  readonly seen: RowCells;
}

/** Refuses a row in which something else stands than the caller saw. */
export function refuseEdited(found: TableBody, row: number, { key, wanted, seen }: SeenRow): void {
  for (const [header, expected] of Object.entries(seen)) {
    const column = columnIn(found.table, found.headers, header);
    const shown = found.body.values[row]?.[column];
    if (shown === undefined || shown === expected) continue;
    throw edited(placeIn(found, row, { key, wanted, header }), expected, shown);
  }
}

/** Table, row, column and cell of a value. */
export function placeIn(
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

export function refuseAskedTwice(keys: readonly CellValue[], key: string): void {
  const asked = new Set<CellValue>();
  for (const value of keys) {
    if (asked.has(value)) {
      throw new WorkbookError(
        "duplicate",
        `The row with ${key} ${String(value)} is to be changed twice in one deed. Nothing was changed. Report this.`,
      );
    }
    asked.add(value);
  }
}
