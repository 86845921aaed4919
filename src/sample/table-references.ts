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
}

/** References by name, which follow a table when it grows. `names` are those that tables got instead. */
export function structuredReferences(
  names: Readonly<Record<string, string>> = {},
): TableReferences {
  const named = (table: string): string => names[table] ?? table;
  return {
    table: (table) => `${named(table)}[#All]`,
    column: (table, header) => `${named(table)}[${header}]`,
    headedColumn: (table, header) => `${named(table)}[[#All],[${header}]]`,
  };
}
