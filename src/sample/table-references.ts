import { joinAddress } from "../workbook/address";

/** The tables by which a workbook is known to hold the sample. */
export const SAMPLE_TABLES = ["Accounts", "Settings"] as const;
export type SampleTable = (typeof SAMPLE_TABLES)[number];

/** How the formulas of the sample speak of its tables. */
export interface TableReferences {
  /** A table with its header row. */
  readonly table: (table: string) => string;
  /** One column of a table, without its header. */
  readonly column: (table: string, header: string) => string;
  /** One column of a table, with its header. */
  readonly headedColumn: (table: string, header: string) => string;
  /** Cells of a sheet by their address on it. */
  readonly cells: (sheet: string, address: string) => string;
}

/**
 * References by name, which follow a table when it grows. `names` and `sheets` are those that tables
 * and sheets got instead of their own.
 */
export function structuredReferences(
  names: Readonly<Record<string, string>> = {},
  sheets: Readonly<Record<string, string>> = {},
): TableReferences {
  const named = (table: string): string => names[table] ?? table;
  return {
    table: (table) => `${named(table)}[#All]`,
    column: (table, header) => `${named(table)}[${header}]`,
    cells: (sheet, address) => joinAddress(sheets[sheet] ?? sheet, address),
    headedColumn: (table, header) => `${named(table)}[[#All],[${header}]]`,
  };
}
