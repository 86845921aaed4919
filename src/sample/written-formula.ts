import { errorText, isBlank } from "../reading/cells";

/**
 * Writes a call of a KAM function as one types it, with its arguments as constants:
 * `=KAM.HHI({50;50},"points")`.
 *
 * A constant array cannot hold a blank cell; an empty text stands for it, which KAM functions read
 * alike. Arguments that were left out at the end are left out here.
 */
export function writtenFormula(name: string, cells: readonly unknown[]): string {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return `=KAM.${name}(${cells
    .slice(0, last + 1)
    .map(writtenArgument)
    .join(",")})`;
}

function writtenArgument(argument: unknown): string {
  if (isBlank(argument)) return "";
  return Array.isArray(argument) ? writtenArray(argument) : writtenConstant(argument);
}

function writtenArray(rows: readonly unknown[]): string {
  const grid = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const lines = grid.map((row) => columns.map((column) => writtenConstant(row[column])).join(","));
  return `{${lines.join(";")}}`;
}

function writtenConstant(cell: unknown): string {
  if (isBlank(cell)) return '""';
  if (typeof cell === "number") return String(cell).toUpperCase();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const error = errorText(cell);
  if (error !== undefined) return error;
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  throw new Error("An example holds something that is no cell value.");
}
