import type { DecimalSign } from "../csv/column/typed-column";
import { proposeDecimal } from "../csv/propose-decimal";
import { signOf } from "../csv/reading";
import type { FileRows } from "../rows/read-rows";

/** Rows that are looked at before the columns are. */
const LOOKED_AT = 1000;

/** The decimal sign of a file, where a column does not prove its own. */
export function usualDecimal({ rows, delimiter }: FileRows): DecimalSign {
  const looked = rows.slice(0, LOOKED_AT).map(({ cells }) => cells);
  const width = looked.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    looked.map((cells) => cells[column] ?? ""),
  );
  return proposeDecimal(columns, signOf(delimiter)).decimal;
}
