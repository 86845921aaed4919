import { withoutBlankEnd } from "./blocks";
import type { Cells } from "./cells";
import type { DayCount } from "./day-count";
import type { TableContent, TableSummary } from "./gateway";

/** A table with the rows below its headers, blank rows at its end left out. */
export function tableContentOf(
  { name, address, headers }: Omit<TableSummary, "rowCount">,
  body: Cells,
  counted: DayCount = {},
): TableContent {
  const rows = withoutBlankEnd(body);
  return { name, address, headers, rowCount: rows.length, rows, ...counted };
}
