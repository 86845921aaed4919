import { proveDecimal } from "../../csv/column/column-decimal";
import { readCells } from "../../csv/column/read-cells";
import type { DecimalSign } from "../../csv/column/typed-column";
import type { FileRow } from "../../rows/file-rows";
import { amountIn } from "./amount-in-text";

/** What the texts of one column come to, under each of the two signs that may part decimals. */
export interface ColumnSums {
  /** How many of its amounts prove a decimal comma. */
  readonly commas: number;
  readonly points: number;
  readonly comma: SumUnderSign;
  readonly point: SumUnderSign;
}

interface SumUnderSign {
  readonly amounts: number;
  readonly sum: number;
}

/** Rows that a total may sum up, and what their columns come to. */
export interface SummedRows {
  readonly rows: number;
  readonly of: (column: number) => ColumnSums;
}

const NOTHING: SumUnderSign = { amounts: 0, sum: 0 };
const EMPTY: ColumnSums = { commas: 0, points: 0, comma: NOTHING, point: NOTHING };

/**
 * Sums of the rows of a list from one of them on. The list may grow: what was summed up is kept, so that a file in which
 * thousands of rows could be totals has each of its cells read once, and not once for each total below it.
 */
export function runningSums(rows: readonly FileRow[], from = 0): SummedRows {
  const columns = new Map<number, { readonly sums: ColumnSums; readonly until: number }>();
  return {
    get rows() {
      return rows.length - from;
    },
    of: (column) => {
      const { sums, until } = columns.get(column) ?? { sums: EMPTY, until: from };
      const texts = rows.slice(until).map(({ cells }) => cells[column] ?? "");
      const grown = texts.reduce(withText, sums);
      columns.set(column, { sums: grown, until: rows.length });
      return grown;
    },
  };
}

/** The same with one text more. */
export function withText(sums: ColumnSums, text: string): ColumnSums {
  const read = readCells({ header: "", cells: [text], rows: [] });
  const { commas, points } = proveDecimal(read.filter((cell) => cell.kind === "amount"));
  return {
    commas: sums.commas + commas.length,
    points: sums.points + points.length,
    comma: withAmount(sums.comma, amountIn(text, ",")),
    point: withAmount(sums.point, amountIn(text, ".")),
  };
}

function withAmount({ amounts, sum }: SumUnderSign, amount: number | undefined): SumUnderSign {
  return amount === undefined ? { amounts, sum } : { amounts: amounts + 1, sum: sum + amount };
}

/** The decimal sign that more of the texts prove, or else the usual one. */
export function signOfSums({ commas, points }: ColumnSums, usual: DecimalSign): DecimalSign {
  if (commas === points) return usual;
  return commas > points ? "," : ".";
}
