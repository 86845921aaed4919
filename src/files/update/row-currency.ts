import { plainText } from "../../model/plain-text";
import type { CellValue } from "../../workbook/cells";
import type { CompareOptions, FileCell } from "./known-table";
import type { ColumnPair, Pairing } from "./pair-columns";

/** Two currencies that are not the same. */
export interface Currencies {
  readonly inTable: string;
  readonly inFile: string;
}

type Row = readonly FileCell[];

/** The currencies of a row where table and file name different ones; the row of the table is none for a new one. */
export type CurrencyFinder = (inTable: Row | undefined, inFile: Row) => Currencies | undefined;

/**
 * Says where amounts of table and file are not in the same currency: each names it beside the amounts, or it is known
 * of all. Of a currency that nobody names nothing can be said.
 */
export function currencyFinder(
  { currency: { at, from } }: Pick<Pairing, "currency">,
  { table = "", file = "" }: NonNullable<CompareOptions["currencies"]> = {},
): CurrencyFinder {
  return (tableRow, fileRow) => {
    // A new row of a table that names currencies brings its own.
    if (tableRow === undefined && at >= 0) return undefined;
    const inTable = codeIn(tableRow?.[at]) || plainText(table);
    const inFile = codeIn(fileRow[from]) || plainText(file);
    const isSame = inTable.toLowerCase() === inFile.toLowerCase();
    return isSame || inTable === "" || inFile === "" ? undefined : { inTable, inFile };
  };
}

function codeIn(cell: FileCell | undefined): string {
  return typeof cell === "string" ? plainText(cell) : "";
}

/** Whether a value of this column has a currency; where no schema knows the column, any number may. */
export function isAmount({ column, isFrom1904 }: ColumnPair, after: CellValue): boolean {
  if (column !== undefined) return column.kind === "money";
  return typeof after === "number" && !isFrom1904;
}
