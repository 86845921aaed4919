import { errorText } from "../../../reading/cells";
import type { Origin } from "../../../reading/origin";
import { originOf, type RawTable, type SingleRow } from "../../../reading/table";
import type { ExplainedValue } from "../explanation";

/** What stands under these headers in one row, and where. */
export function tableInputs(
  table: RawTable,
  row: number,
  headers: readonly string[],
): readonly ExplainedValue[] {
  return headers.map((label) => {
    const origin = originOf(table, label, { argument: 0, row });
    const cell = origin.kind === "cell" ? table.rows[row]?.[origin.column] : undefined;
    return { label, value: shownCell(cell), unit: "none", origin };
  });
}

/** The plain values of one account under the names they are read by. */
export function rowInputs(
  { cells, isUpright }: SingleRow,
  labels: readonly string[],
): readonly ExplainedValue[] {
  return labels.map((label, at) => {
    const [row, column] = isUpright ? [at, 0] : [0, at];
    const isThere = at < cells.length;
    const origin: Origin = isThere
      ? { kind: "cell", argument: 0, row, column }
      : { kind: "left-out" };
    return { label, value: shownCell(cells[at]), unit: "none", origin };
  });
}

/** What stands in a cell; `undefined` where it is blank. */
export function shownCell(cell: unknown): number | string | boolean | undefined {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell === "string" && cell !== "") return cell;
  return errorText(cell);
}
