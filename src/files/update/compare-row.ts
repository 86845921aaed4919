import type { CellValue } from "../../workbook/cells";
import { isNothing, newsOf, type CellNews } from "./compare-cell";
import { cellIn, type Comparing, type Tally } from "./comparing";
import type { FileCell } from "./known-table";
import type { ColumnPair } from "./pair-columns";
import { isAmount, type Currencies } from "./row-currency";
import { namedKey } from "./row-keys";
import type { MatchedRow } from "./update-preview";

/** Where a row stands in both, counted from 0. */
interface Places {
  readonly inTable: number;
  readonly inFile: number;
}

/** Adds to the tally what the file says of a row that the table has. */
export function compareRow(comparing: Comparing, tally: Tally, places: Places): void {
  const tableCells = comparing.inTable.rows[places.inTable] ?? [];
  const fileCells = comparing.inFile.rows[places.inFile] ?? [];
  const row = matchedRow(comparing, places, { tableCells, fileCells });
  const currencies = comparing.currenciesOf(tableCells, fileCells);
  const cellsBefore = tally.changed.length;
  let isOtherwise = false;
  for (const pair of comparing.others) {
    const before = cellIn(tableCells, pair.at);
    const found = cellIn(fileCells, pair.from);
    const news = newsOf(pair, before, found);
    if (news.kind === "same" || isKept(comparing, tally, { pair, row: places.inTable, news }))
      continue;
    if (isInOther(comparing, currencies, { pair, news })) isOtherwise = true;
    else note(tally, row, { pair, before, found, news });
  }
  tally.known += 1;
  if (tally.changed.length === cellsBefore) tally.unchanged += 1;
  if (isOtherwise && currencies !== undefined)
    tally.otherCurrency.push({ key: row.key, fileRow: row.fileRow, ...currencies });
}

function matchedRow(
  { keys, inTable, inFile, origins, isFormula }: Comparing,
  places: Places,
  {
    tableCells,
    fileCells,
  }: { readonly tableCells: readonly FileCell[]; readonly fileCells: readonly FileCell[] },
): MatchedRow {
  const isAsked = ({ at, from }: Comparing["origins"][number]): boolean =>
    !isFormula(places.inTable, at) && (from === undefined || isNothing(cellIn(fileCells, from)));
  return {
    key: namedKey(keys, tableCells, inTable),
    keyCells: keys.map(({ at }) => cellIn(tableCells, at)),
    tableRow: inTable.rowOf(places.inTable),
    fileRow: inFile.rowOf(places.inFile),
    origins: Object.fromEntries(
      origins.filter(isAsked).map(({ header, at }) => [header, cellIn(tableCells, at)]),
    ),
  };
}

interface Found {
  readonly pair: ColumnPair;
  readonly news: CellNews;
}

/** A judgement or a formula stays, and is counted where the file has something else. */
function isKept(
  { isFormula }: Comparing,
  { kept }: Tally,
  { pair, row, news }: Found & { readonly row: number },
): boolean {
  const column = kept.get(pair);
  if (column === undefined) return false;
  if (column.why === "formula" && !isFormula(row, pair.at)) return false;
  if (news.kind !== "left") kept.set(pair, { ...column, cells: column.cells + 1 });
  return true;
}

/** An amount in another currency than its row, and the name of that currency. */
function isInOther(
  { currency }: Comparing,
  currencies: Currencies | undefined,
  { pair, news }: Found,
): boolean {
  if (currencies === undefined || news.kind !== "changed") return false;
  return pair.at === currency.at || isAmount(pair, news.after);
}

function note(
  tally: Tally,
  row: MatchedRow,
  {
    pair: { header },
    before,
    found,
    news,
  }: Found & { readonly before: CellValue; readonly found: CellValue },
): void {
  const { key, fileRow } = row;
  if (news.kind === "left") tally.leftAsTheyWere += 1;
  if (news.kind === "changed")
    tally.changed.push({ key, row, column: header, before, after: news.after });
  if (news.kind === "unreadable")
    tally.unreadable.push({ key, fileRow, column: header, expected: news.expected, found });
}
