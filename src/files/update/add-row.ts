import type { CellValue } from "../../workbook/cells";
import { newsOf } from "./compare-cell";
import { cellIn, type Comparing, type Tally } from "./comparing";
import type { FileCell } from "./known-table";
import type { ColumnPair } from "./pair-columns";
import { isAmount } from "./row-currency";
import { namedKey } from "./row-keys";
import type { AddedRow, UnreadableCell } from "./update-preview";

/** Columns of the file that a new row fills: it comes whole, judgements too, as nothing of it stands there yet. */
export function pairsOfNewRows({ keys, others, calculated }: Comparing): readonly ColumnPair[] {
  return [...keys, ...others.filter(({ at }) => !calculated.has(at))];
}

interface NewRow {
  /** Counted from 0. */
  readonly row: number;
  readonly pairs: readonly ColumnPair[];
  /** The key of the table that differs from its own by case alone. */
  readonly otherCase: string | undefined;
}

/** Adds to the tally a row that the table does not have; what cannot be read is blank in it. */
export function addRow(
  comparing: Comparing,
  tally: Tally,
  { row, pairs, otherCase }: NewRow,
): void {
  const { inFile, newCurrency } = comparing;
  const fileCells = inFile.rows[row] ?? [];
  const fileRow = inFile.rowOf(row);
  const key = namedKey(comparing.keys, fileCells, inFile);
  const currencies = comparing.currenciesOf(undefined, fileCells);
  const { values, unreadable } = readRow(pairs, fileCells);
  const taken = values.filter(
    ({ pair, after }) => currencies === undefined || !isAmount(pair, after),
  );
  const own = newCurrency === undefined ? {} : { [newCurrency.header]: newCurrency.code };
  const cells: AddedRow["cells"] = {
    ...own,
    ...Object.fromEntries(taken.map(({ pair, after }) => [pair.header, after])),
  };
  tally.unreadable.push(...unreadable.map((cell) => ({ key, fileRow, ...cell })));
  if (currencies !== undefined && taken.length < values.length)
    tally.otherCurrency.push({ key, fileRow, ...currencies });
  tally.added.push({ key, fileRow, cells, ...(otherCase === undefined ? {} : { otherCase }) });
}

interface RowRead {
  readonly values: readonly { readonly pair: ColumnPair; readonly after: CellValue }[];
  readonly unreadable: readonly Omit<UnreadableCell, "key" | "fileRow">[];
}

function readRow(pairs: readonly ColumnPair[], fileCells: readonly FileCell[]): RowRead {
  const read = pairs.map((pair) => {
    const found = cellIn(fileCells, pair.from);
    return { pair, found, news: newsOf(pair, "", found) };
  });
  return {
    values: read.flatMap(({ pair, news }) =>
      news.kind === "changed" ? [{ pair, after: news.after }] : [],
    ),
    unreadable: read.flatMap(({ pair, found, news }) =>
      news.kind === "unreadable" ? [{ column: pair.header, expected: news.expected, found }] : [],
    ),
  };
}
