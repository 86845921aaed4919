import { currencyColumn, type RawTable } from "./table";
import { invalidInput, type KamError } from "../model/errors";
import { plainText } from "../model/plain-text";
import type { Kind } from "../schema/columns";
import { errorText, isBlank } from "./cells";

/** Amounts of a table that are added up, or set against one another or against a cut. */
export interface Amounts {
  readonly table: RawTable;
  /** Headers of the amounts; left out, each row that names a currency counts. */
  readonly headers?: readonly string[];
}

/** Headers of those columns that hold amounts of money. */
export function moneyHeaders(
  columns: readonly { readonly header: string; readonly kind: Kind }[],
): readonly string[] {
  return columns.flatMap(({ header, kind }) => (kind === "money" ? [header] : []));
}

/** Finds, among some rows of these amounts, the first whose currency is not that of the others. */
export type CurrencyCheck = (rows: Iterable<number>) => KamError | undefined;

/** The check for rows of one table; `undefined` where it has no amounts, or says no currency. */
export function currencyCheck(
  table: RawTable,
  columns: Parameters<typeof moneyHeaders>[0],
): CurrencyCheck | undefined {
  const headers = moneyHeaders(columns);
  const column = currencyColumn(table);
  if (column === undefined || headers.length === 0) return undefined;
  const named = namedRows({ table, headers }, column);
  return (rows) => strangerIn([...named(rows)]);
}

/** Refuses amounts of several currencies in these tables, which count together. */
export function requireOneCurrency(...all: readonly Amounts[]): void {
  const rows = all.flatMap((amounts) => {
    const column = currencyColumn(amounts.table);
    if (column === undefined) return [];
    const named = [...namedRows(amounts, column)(amounts.table.rows.keys())];
    // A table that names no currency at all says nothing against the others.
    return named.some(({ cell }) => codeOf(cell) !== "") ? named : [];
  });
  const fault = strangerIn(rows);
  if (fault !== undefined) throw fault;
}

/** A row whose amount counts, and the cell that names its currency. */
interface NamedRow {
  readonly table: RawTable;
  readonly column: number;
  readonly row: number;
  readonly cell: unknown;
}

function namedRows(
  { table, headers }: Amounts,
  column: number,
): (rows: Iterable<number>) => Generator<NamedRow> {
  const wanted = headers?.map((header) => header.toLowerCase());
  const positions = table.headers.flatMap((header, at) =>
    wanted?.includes(header.toLowerCase()) === true ? [at] : [],
  );
  return function* named(rows) {
    for (const row of rows) {
      const cells = table.rows[row] ?? [];
      const cell = cells[column];
      const counts =
        headers === undefined ? !isBlank(cell) : positions.some((at) => isAmount(cells[at]));
      if (counts) yield { table, column, row, cell };
    }
  };
}

/** Nothing has the same amount in every currency. */
function isAmount(cell: unknown): boolean {
  return typeof cell === "number" && cell !== 0;
}

/** A currency that nobody names may be any: beside those that are named it is a fault as well. */
function strangerIn(rows: readonly NamedRow[]): KamError | undefined {
  const first = rows.find(({ cell }) => codeOf(cell) !== "");
  if (first === undefined) return undefined;
  const code = codeOf(first.cell);
  const stranger = rows.find(({ cell }) => codeOf(cell) !== code);
  if (stranger === undefined) return undefined;
  const { table, column, row, cell } = stranger;
  const place = { argument: table.argument, column: table.headers[column] ?? "", row: row + 2 };
  const isElsewhere = first.table.argument !== table.argument;
  const where = `${isElsewhere ? `${first.table.argument}, ` : ""}row ${first.row + 2}`;
  const expected = `the one currency of these amounts (${shown(first.cell)}, as in ${where})`;
  return invalidInput(place, expected, errorText(cell) ?? cell);
}

/** Currencies are the same in any case. */
function codeOf(cell: unknown): string {
  return shown(cell).toLowerCase();
}

function shown(cell: unknown): string {
  if (typeof cell === "string") return plainText(cell);
  return errorText(cell) ?? (typeof cell === "number" ? String(cell) : "");
}

/** What the reference says of a function whose amounts count together. */
export const ONE_CURRENCY =
  "Amounts are of one currency: where a table has a column currency, another one in it, or none beside an amount, is refused.";

/** The same where only the lines of an account count together. */
export const ONE_CURRENCY_AN_ACCOUNT =
  "Amounts of an account are of one currency: where the table has a column currency, another one among its lines, or none, is a fault of the account; accounts may differ.";

/** The same where amounts count only as far as criteria read them. */
export const ONE_CURRENCY_OF_CRITERIA =
  "Amounts that are compared are of one currency: where the table has a column currency, another one in it, or none beside such an amount, is refused. A quotient of two amounts is no amount.";
