/** The tables of the sample. */
export const SAMPLE_TABLES = ["Accounts", "Settings"] as const;
export type SampleTable = (typeof SAMPLE_TABLES)[number];

/** How the formulas of the sample speak of its tables. */
export interface TableReferences {
  /** A table with its header row. */
  readonly table: (table: SampleTable) => string;
  /** One column of a table, without its header. */
  readonly column: (table: SampleTable, header: string) => string;
  /** One column of a table, with its header. */
  readonly headedColumn: (table: SampleTable, header: string) => string;
}

const OWN_NAMES: Readonly<Record<SampleTable, string>> = {
  Accounts: "Accounts",
  Settings: "Settings",
};

/** References by name, which follow a table when it grows. `names` are those the tables got. */
export function structuredReferences(names = OWN_NAMES): TableReferences {
  return {
    table: (table) => `${names[table]}[#All]`,
    column: (table, header) => `${names[table]}[${header}]`,
    headedColumn: (table, header) => `${names[table]}[[#All],[${header}]]`,
  };
}
