import { addRow, pairsOfNewRows } from "./add-row";
import { compareLines } from "./compare-lines";
import { compareRow } from "./compare-row";
import { comparingOf, emptyTally, type Comparing, type Tally } from "./comparing";
import type { CompareOptions, KnownTable, NewerTable } from "./known-table";
import { caseFinder, keyRows, namedKey, type KeyedRows } from "./row-keys";
import type { MissingRow, UpdatePreview } from "./update-preview";

/**
 * Says what a newer file would change in a table of the workbook, row by row and cell by cell.
 *
 * Rows are matched by the key of the schema's table, or by the header that is given; lines, which have none, as a whole. A blank cell of the file is
 * unknown and leaves what stands there, as does one that is no value of its column, an amount in another currency, and
 * whatever the file says of a judgement or a formula. Rows that the file does not have stay; rows whose key is blank,
 * or stands twice on either side, are told and not used.
 *
 * @throws {CsvError} `update` where the table has no key, or the key is no column of both.
 */
export function compareTables(
  known: KnownTable,
  newer: NewerTable,
  options: CompareOptions,
): UpdatePreview {
  const comparing = comparingOf(known, newer, options);
  if (comparing.keys.length === 0) return ofLines(known, comparing);
  const inTable = keyRows(comparing.keys, comparing.inTable);
  const inFile = keyRows(comparing.keys, comparing.inFile);
  return {
    ...found(comparing, tallied(comparing, inTable, inFile)),
    missing: missingIn(comparing, inTable, inFile),
    twice: { inTable: inTable.twice, inFile: inFile.twice },
    withoutKey: { inTable: inTable.without, inFile: inFile.without },
    filled: filledBy(known, comparing),
    ...(known.countsFrom1904 === true ? { countsFrom1904: true } : {}),
  };
}

function ofLines(known: KnownTable, comparing: Comparing): UpdatePreview {
  const { tally, missing } = compareLines(comparing);
  return {
    ...found(comparing, tally),
    missing,
    twice: { inTable: [], inFile: [] },
    withoutKey: { inTable: [], inFile: [] },
    filled: filledBy(known, comparing),
    ...(known.countsFrom1904 === true ? { countsFrom1904: true } : {}),
  };
}

function tallied(comparing: Comparing, inTable: KeyedRows, inFile: KeyedRows): Tally {
  const tally = emptyTally(comparing);
  const pairs = pairsOfNewRows(comparing);
  const otherCaseOf = caseFinder(inTable);
  for (const [key, row] of inFile.once) {
    const standing = inTable.once.get(key);
    if (standing !== undefined) compareRow(comparing, tally, { inTable: standing, inFile: row });
    else if (!inTable.all.has(key)) {
      addRow(comparing, tally, { row, pairs, otherCase: otherCaseOf(key) });
    }
  }
  return tally;
}

function found(
  { keys, ofFileOnly, origins }: Comparing,
  { kept, ...tally }: Tally,
): Omit<UpdatePreview, "missing" | "twice" | "withoutKey" | "filled"> {
  return {
    ...tally,
    keys: keys.map(({ header }) => header),
    kept: [...kept].map(([{ header }, column]) => ({ column: header, ...column })),
    ofFileOnly,
    origins: origins.map(({ tells, header }) => ({ tells, header })),
  };
}

function missingIn(
  { keys, inTable }: Comparing,
  { once }: KeyedRows,
  { all }: KeyedRows,
): readonly MissingRow[] {
  return [...once]
    .filter(([key]) => !all.has(key))
    .map(([, row]) => ({
      key: namedKey(keys, inTable.rows[row] ?? [], inTable),
      tableRow: inTable.rowOf(row),
    }));
}

function filledBy({ headers }: KnownTable, comparing: Comparing): readonly string[] {
  const { origins, calculated, newCurrency } = comparing;
  const filled = new Set([
    ...pairsOfNewRows(comparing).map(({ at }) => at),
    ...origins.map(({ at }) => at).filter((at) => !calculated.has(at)),
    ...(newCurrency === undefined ? [] : [comparing.currency.at]),
  ]);
  return headers.filter((_, at) => filled.has(at));
}
