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

/** What a table or a sheet is called in a formula. */
type Naming = (wished: string) => string;

/** References by name, which follow a table when it grows. */
export function structuredReferences(
  tableName: Naming = (name) => name,
  sheetName: Naming = (name) => name,
): TableReferences {
  return {
    table: (table) => `${tableName(table)}[#All]`,
    column: (table, header) => `${tableName(table)}[${header}]`,
    cells: (sheet, address) => joinAddress(sheetName(sheet), address),
    headedColumn: (table, header) => `${tableName(table)}[[#All],[${header}]]`,
  };
}
