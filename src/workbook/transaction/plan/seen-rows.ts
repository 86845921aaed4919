import { WorkbookError } from "../../workbook-error";
import { addressOf, cellOf } from "../areas";
import { edited } from "../refusals";
import type { KeyCells, KeyHeaders, RowCells } from "../table-changes";
import { identityOf, namedKey, partsOfKey } from "./row-key";
import { columnIn, type TableBody } from "./table-content";

interface SeenRow {
  readonly key: KeyHeaders;
  readonly wanted: KeyCells;
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
  }: { readonly key: KeyHeaders; readonly wanted: KeyCells; readonly header: string },
): string {
  const area = cellOf(body.area, row, columnIn(table, headers, header));
  const cell = addressOf({ sheet: table.sheet, area });
  return `Table "${table.name}", row ${row + 1} (${namedKey(key, wanted)}), column "${header}", in ${cell}`;
}

export function refuseAskedTwice(keys: readonly KeyCells[], key: KeyHeaders): void {
  const asked = new Set<unknown>();
  for (const value of keys) {
    const identity = identityOf(partsOfKey(value));
    if (asked.has(identity)) {
      throw new WorkbookError(
        "duplicate",
        `The row with ${namedKey(key, value)} is to be changed twice in one deed. Nothing was changed. Report this.`,
      );
    }
    asked.add(identity);
  }
}
