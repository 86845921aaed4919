import type { Area } from "./address";
import type { TablePart, TableReference } from "./reference";

/** The cells that a reference stands for in a table; `undefined` when it has no such part. */
export function structuredArea(
  { parts, columns }: TableReference,
  area: Area,
  headers: readonly string[],
): Area | undefined {
  const rows = rowsOf(parts, area);
  const found = columns.map((column) =>
    headers.findIndex((header) => header.toLowerCase() === column.toLowerCase()),
  );
  if (rows === undefined || found.includes(-1)) return undefined;
  if (found.length === 0) return { ...area, ...rows };
  const first = Math.min(...found);
  const columnCount = Math.max(...found) - first + 1;
  return { ...area, ...rows, column: area.column + first, columnCount };
}

/** Tables of the grid and in memory have no row of totals. */
function rowsOf(
  parts: readonly TablePart[],
  { row, rowCount }: Area,
): Pick<Area, "row" | "rowCount"> | undefined {
  if (parts.includes("totals")) return undefined;
  const hasData = parts.includes("data");
  const hasHeaders = parts.includes("headers");
  if (parts.includes("all") || (hasData && hasHeaders)) return { row, rowCount };
  if (hasHeaders) return { row, rowCount: 1 };
  return { row: row + 1, rowCount: Math.max(1, rowCount - 1) };
}
