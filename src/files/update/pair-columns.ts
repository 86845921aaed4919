import { currencyColumn } from "../../reading/table";
import type { Column } from "../../schema/columns";
import type { Table } from "../../schema/table";
import { accountColumns } from "../../schema/tables/accounts";
import { isNothing, type CellRule } from "./compare-cell";
import type { CompareOptions, KnownTable, NewerTable } from "./known-table";
import type { OriginColumn } from "./update-preview";
import { noKey, noKeyColumn } from "./update-refusals";

/** A column that stands in the table and in the file. */
export interface ColumnPair extends CellRule {
  /** As the table spells it. */
  readonly header: string;
  /** Its place in the table. */
  readonly at: number;
  /** Its place in the file. */
  readonly from: number;
}

/** A column in which a row says when and whence; `from` where the file has it too. */
export type OriginPlace = OriginColumn & { readonly at: number; readonly from: number | undefined };

/** Which column of the table is which of the file. */
export interface Pairing {
  readonly keys: readonly ColumnPair[];
  /** All but the keys, in the order of the table. */
  readonly others: readonly ColumnPair[];
  readonly ofFileOnly: readonly string[];
  readonly origins: readonly OriginPlace[];
  /** Places of the columns that name a currency; -1 where there is none. */
  readonly currency: { readonly at: number; readonly from: number };
}

/**
 * Pairs the columns of a table and of a file by their headers, in any case; columns that name the currency of
 * amounts are a pair under any of their names.
 *
 * @throws {CsvError} `update` where nothing tells one row from another.
 */
export function pairColumns(
  known: KnownTable,
  newer: NewerTable,
  { table, key }: Pick<CompareOptions, "table" | "key">,
): Pairing {
  const wanted = table?.key ?? (key === undefined ? [] : [key]);
  // Lines of ours have no key: they are compared as a whole.
  if (wanted.length === 0 && table === undefined) throw noKey(known.name);
  for (const header of wanted) {
    if (placeOf(known.headers, header) < 0) throw noKeyColumn("table", header, known.headers);
    if (placeOf(newer.headers, header) < 0) throw noKeyColumn("file", header, newer.headers);
  }
  const currency = { at: currencyIn(known), from: currencyIn(newer) };
  const pairs = pairsOf(known, newer, { table, currency });
  const isKey = ({ header }: ColumnPair): boolean => placeOf(wanted, header) >= 0;
  const paired = new Set(pairs.map(({ from }) => from));
  return {
    keys: wanted.flatMap((header) => pairs.filter((pair) => placeOf([pair.header], header) === 0)),
    others: pairs.filter((pair) => !isKey(pair)),
    ofFileOnly: newer.headers.filter((_, from) => !paired.has(from)),
    origins: originsOf(known, newer, table),
    currency,
  };
}

/** The place of a header among others, in any case; -1 where it is not there. */
function placeOf(headers: readonly string[], wanted: string): number {
  const same = wanted.trim().toLowerCase();
  return headers.findIndex((header) => header.trim().toLowerCase() === same);
}

function currencyIn({ headers }: Pick<NewerTable, "headers">): number {
  return currencyColumn({ argument: "", headers, rows: [] }) ?? -1;
}

function pairsOf(
  known: KnownTable,
  newer: NewerTable,
  {
    table,
    currency,
  }: { readonly table: Table | undefined; readonly currency: Pairing["currency"] },
): readonly ColumnPair[] {
  const columns: readonly Column<unknown>[] = Object.values(table?.columns ?? {});
  const ours = columns.map((column) => column.header);
  return known.headers.flatMap((header, at) => {
    const from = at === currency.at ? currency.from : placeOf(newer.headers, header);
    if (from < 0) return [];
    const column = columns[placeOf(ours, header)];
    return [{ header, at, from, column, ...writingOf({ at, from, column }, known, newer) }];
  });
}

function writingOf(
  { at, from, column }: Pick<ColumnPair, "at" | "from" | "column">,
  known: KnownTable,
  newer: NewerTable,
): Pick<CellRule, "isFrom1904" | "isOfNumbers"> {
  const kind = column?.kind ?? newer.columns?.[from]?.kind;
  return {
    isFrom1904: kind === "date" && known.countsFrom1904 === true,
    isOfNumbers: column?.kind === "id" && areNumbers(known, at),
  };
}

function areNumbers({ rows }: KnownTable, at: number): boolean {
  const filled = rows.map((row) => row[at] ?? "").filter((cell) => !isNothing(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "number");
}

/** Only where the schema knows them: elsewhere a column of such a name may hold anything. */
function originsOf(
  known: KnownTable,
  newer: NewerTable,
  table: Table | undefined,
): readonly OriginPlace[] {
  const { as_of, source } = accountColumns;
  const places = [
    { tells: "asOf", header: as_of.header },
    { tells: "source", header: source.header },
  ] as const;
  return places.flatMap(({ tells, header }) => {
    const at = placeOf(known.headers, header);
    if (table?.columns[header] === undefined || at < 0) return [];
    const from = placeOf(newer.headers, header);
    return [{ tells, header: known.headers[at] ?? "", at, from: from < 0 ? undefined : from }];
  });
}
