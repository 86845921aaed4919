import type { CellValue } from "../../workbook/cells";
import type { FileCell, CompareOptions, KnownTable, NewerTable } from "./known-table";
import { pairColumns, type ColumnPair, type Pairing } from "./pair-columns";
import { currencyFinder, type CurrencyFinder } from "./row-currency";
import type { KeySide } from "./row-keys";
import type {
  AddedRow,
  ChangedCell,
  KeptColumn,
  OtherCurrency,
  UnreadableCell,
} from "./update-preview";

/** What is known before the first row is compared. */
export interface Comparing extends Pairing {
  readonly inTable: KeySide;
  readonly inFile: KeySide;
  readonly currenciesOf: CurrencyFinder;
  /** Whether a formula stands in a cell; rows count from 0. */
  readonly isFormula: (row: number, at: number) => boolean;
  /** Places of columns of the table in which nothing but formulas stand: new rows calculate theirs. */
  readonly calculated: ReadonlySet<number>;
  /** What new rows say of their currency where the file has no column for it. */
  readonly newCurrency: { readonly header: string; readonly code: string } | undefined;
}

/** What was found so far. */
export interface Tally {
  readonly changed: ChangedCell[];
  readonly unreadable: UnreadableCell[];
  readonly added: AddedRow[];
  readonly otherCurrency: OtherCurrency[];
  /** How many cells of a column the file has otherwise. */
  readonly kept: Map<ColumnPair, Omit<KeptColumn, "column">>;
  leftAsTheyWere: number;
  known: number;
  unchanged: number;
}

/** Pairs the columns, and says how rows of both sides are looked at. */
export function comparingOf(
  known: KnownTable,
  newer: NewerTable,
  options: CompareOptions,
): Comparing {
  const pairing = pairColumns(known, newer, options);
  const { rowsInFile, currencies } = options;
  const isFormula = formulaFinder(known, options);
  return {
    ...pairing,
    inTable: { rows: known.rows, placeOf: ({ at }) => at, isTable: true, rowOf: belowHeader },
    inFile: {
      rows: newer.rows,
      placeOf: ({ from }) => from,
      isTable: false,
      rowOf: (row) => rowsInFile?.[row] ?? belowHeader(row),
    },
    currenciesOf: currencyFinder(pairing, currencies),
    isFormula,
    calculated: calculatedIn(known, isFormula),
    newCurrency: newCurrencyOf(known, pairing, currencies?.file),
  };
}

/** The header is row 1. */
function belowHeader(row: number): number {
  return row + 2;
}

function formulaFinder(
  { isHeaderHidden }: KnownTable,
  { formulas }: CompareOptions,
): Comparing["isFormula"] {
  const headerRows = isHeaderHidden === true ? 0 : 1;
  return (row, at) => formulas?.formulas[row + headerRows]?.[at] !== undefined;
}

function calculatedIn(
  { headers, rows }: KnownTable,
  isFormula: Comparing["isFormula"],
): ReadonlySet<number> {
  const places = headers.flatMap((_, at) =>
    rows.length > 0 && rows.every((__, row) => isFormula(row, at)) ? [at] : [],
  );
  return new Set(places);
}

function newCurrencyOf(
  { headers }: KnownTable,
  { currency: { at, from } }: Pairing,
  code: string | undefined,
): Comparing["newCurrency"] {
  const header = headers[at];
  return header === undefined || from >= 0 || code === undefined ? undefined : { header, code };
}

/** Nothing found yet; columns that stay are told even where nothing in them differs. */
export function emptyTally({ others, inTable, isFormula }: Comparing): Tally {
  const kept: Tally["kept"] = new Map();
  for (const pair of others) {
    if (pair.column?.isJudged === true) kept.set(pair, { why: "judgement", cells: 0 });
    else if (inTable.rows.some((_, row) => isFormula(row, pair.at)))
      kept.set(pair, { why: "formula", cells: 0 });
  }
  const lists = { changed: [], unreadable: [], added: [], otherCurrency: [] };
  return { ...lists, kept, leftAsTheyWere: 0, known: 0, unchanged: 0 };
}

/** A cell of a row as it stands; those that a row is too short for are blank. */
export function cellIn(row: readonly FileCell[], at: number): CellValue {
  return row[at] ?? "";
}
