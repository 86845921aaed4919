import { compareTables } from "../../src/files/update/compare-tables";
import type { KnownTable, NewerTable } from "../../src/files/update/known-table";
import { accountsTable } from "../../src/schema/tables/accounts";
import { line, measure } from "./measure";

const ROWS = 20_000;
const COLUMNS = 20;

/** Columns of Accounts as far as they are numbers, and further ones beside them. */
const HEADERS = [
  "account_id",
  "name",
  "revenue_12m",
  "revenue_prev_12m",
  ...Array.from({ length: COLUMNS - 4 }, (_, column) => `further_${column + 1}`),
];

/** As many rows, the same at each call; `shift` moves every tenth of its amounts, and the ids of a few rows. */
function rowsOf(shift: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: ROWS }, (_, row) => [
    `A${row + (row % 100 === 0 ? shift * ROWS : 0)}`,
    `Customer ${row} Ltd`,
    ...Array.from({ length: COLUMNS - 2 }, (_each, column) => {
      const moved = (row + column) % 10 === 0 ? shift : 0;
      return 1000 + ((row * 7919 + column * 104_729) % 90_000) + moved;
    }),
  ]);
}

const known: KnownTable = {
  name: "Accounts",
  headers: HEADERS,
  rows: rowsOf(0),
  isHeaderHidden: false,
};
const newer: NewerTable = { headers: HEADERS, rows: rowsOf(1) };
const compare = (): unknown => compareTables(known, newer, { table: accountsTable });

process.stdout.write(
  `what a newer file would change: median, least, most\n${line("20,000 rows x 20 columns, every tenth amount another", measure(compare, 5), "ms, aim 1,000")}\n`,
);
