import { tellRows } from "../../csv/column/tell-cells";
import type { DecimalSign } from "../../csv/column/typed-column";
import { amountIn } from "../layout/amount-in-text";
import type { LaidOut } from "../layout/laid-out";
import { periodOf } from "../layout/period";
import type { ProposedDoubt } from "../proposal";
import { isSum, sumOf } from "../sum-of";
import type { PeriodColumns } from "./period-columns";

/** That periods became lines, and what was left out of them. */
export function madeLines(
  { headers, headerRows }: LaidOut,
  { lines, totals }: PeriodColumns,
): ProposedDoubt {
  const names = lines.map(({ index }) => headers[index] ?? "");
  const sums = totals.map(({ index }) => `"${headers[index] ?? ""}"`);
  const are = sums.length === 1 ? "sums up others and is" : "sum up others and are";
  const left = sums.length === 0 ? "" : `; ${sums.join(", ")} ${are} left out`;
  return {
    row: headerRows.at(-1),
    column: names[0],
    text: `${names.length} columns are periods (${names[0] ?? ""} … ${names.at(-1) ?? ""}): each becomes a line on the first day of its period${left}`,
    choices: ["a line per period", "keep the columns"],
  };
}

/** That years or days stay columns. */
export function keptWide(
  { headers, headerRows }: LaidOut,
  { lines }: PeriodColumns,
): ProposedDoubt {
  const names = lines.map(({ index }) => headers[index] ?? "");
  return {
    row: headerRows.at(-1),
    column: names[0],
    text: `${names.length} columns are years or days (${names.join(", ")}): they stay columns`,
    choices: ["keep the columns", "a line per period"],
  };
}

/** Months or quarters of which nothing says the year. */
export function yearAsked(
  { headers, headerRows }: LaidOut,
  usualYear: number | undefined,
): readonly ProposedDoubt[] {
  const named = headers.filter(
    (header) => periodOf(header) !== undefined && periodOf(header)?.year === undefined,
  );
  if (usualYear !== undefined || named.length < 2) return [];
  const text = `${named.length} columns are periods (${named.join(", ")}), and nothing names their year: they stay columns`;
  return [
    {
      row: headerRows.at(-1),
      column: named[0],
      text,
      choices: ["keep the columns", "name the year"],
    },
  ];
}

/** Sums of a row that differ from its periods, each column with the first row. */
export function wrongSums(
  { headers, rows }: LaidOut,
  { totals }: PeriodColumns,
  sign: DecimalSign,
): readonly ProposedDoubt[] {
  return totals.flatMap(({ index, of }) => {
    const wrong = rows.flatMap((row) => differenceIn(row.cells, { index, of, sign, row: row.row }));
    const [first] = wrong;
    if (first === undefined) return [];
    const where = tellRows(wrong.map(({ row }) => row));
    const text = `"${headers[index] ?? ""}" differs from the sum of its periods in ${where}: it says ${first.found}, they sum to ${first.sum}`;
    const choices = ["take the periods", "keep the columns"];
    return [{ row: first.row, column: headers[index], text, choices }];
  });
}

interface SumAt {
  readonly index: number;
  readonly of: readonly number[];
  readonly sign: DecimalSign;
  readonly row: number;
}

function differenceIn(
  cells: readonly string[],
  { index, of, sign, row }: SumAt,
): readonly { readonly row: number; readonly found: number; readonly sum: number }[] {
  const found = amountIn(cells[index] ?? "", sign);
  const sum = sumOf(of.map((each) => amountIn(cells[each] ?? "", sign) ?? 0));
  return found === undefined || isSum(found, sum) ? [] : [{ row, found, sum }];
}
