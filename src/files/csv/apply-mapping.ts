import { CsvError } from "./csv-error";
import type { ColumnMapping } from "../proposal/kind/propose-mapping";
import type { CsvTable } from "./csv-table";

/**
 * Gives the mapped columns the names that they have in our tables; the others keep theirs and stay.
 *
 * @throws {CsvError} `mapping` when a mapped header is not in the table, or two columns would have
 *   one name.
 */
export function applyMapping(table: CsvTable, mapping: readonly ColumnMapping[]): CsvTable {
  const unknown = mapping.find(({ header }) => !table.headers.includes(header));
  if (unknown !== undefined) {
    const found = table.headers.join(", ");
    throw new CsvError("mapping", `expected a column "${unknown.header}", found ${found}`);
  }
  const names = new Map(mapping.map(({ header, column }) => [header, column ?? header]));
  const rename = (header: string): string => names.get(header) ?? header;
  refuseTwice(table.headers, rename);
  return {
    ...table,
    headers: table.headers.map(rename),
    columns: table.columns.map((column) => ({ ...column, header: rename(column.header) })),
  };
}

function refuseTwice(headers: readonly string[], rename: (header: string) => string): void {
  const first = new Map<string, string>();
  for (const header of headers) {
    const name = rename(header).toLowerCase();
    const other = first.get(name);
    if (other !== undefined) {
      throw new CsvError(
        "mapping",
        `expected each name once, found "${other}" and "${header}" both as "${rename(header)}"`,
      );
    }
    first.set(name, header);
  }
}
