import { isBlankCell } from "../../csv/blank-cell";
import { isDash, isNullWord } from "../../csv/column/null-words";
import type { DecimalSign } from "../../csv/column/typed-column";
import { OF_LINE } from "../known-columns";
import { signOfTexts } from "../layout/amount-in-text";
import { firstDay } from "../layout/day-of-period";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import type { FileRow } from "../../rows/file-rows";
import { keptWide, madeLines, wrongSums, yearAsked } from "./lines-asked";
import { withPeriodDays } from "./period-days";
import { periodColumns, type PeriodColumn, type PeriodColumns } from "./period-columns";

/**
 * Makes lines of a table that has its months or quarters as columns: one per row and period in which something
 * stands. Lines that have their months in a column get days of them. A table of years or days stays as it is, since years are asked of accounts and a day may be one of record.
 *
 * @param usualYear - The year of months without one, as a title has it.
 */
export function asLines(laid: LaidOut, usual: DecimalSign, usualYear: number | undefined): LaidOut {
  const found = periodColumns(laid.headers, usualYear);
  if (found === undefined)
    return withPeriodDays({ ...laid, doubts: [...laid.doubts, ...yearAsked(laid, usualYear)] });
  const { lines, others } = found;
  const [first] = lines;
  if (first?.period.grain === "year" || first?.period.grain === "day") {
    return { ...laid, doubts: [...laid.doubts, keptWide(laid, found)] };
  }
  const sign = signOfTexts(
    lines.flatMap(({ index }) => cellsOf(laid.rows, index)),
    usual,
  );
  const measure = first?.period.rest ?? "";
  const kept = others.map((index) => laid.headers[index] ?? "");
  return {
    ...laid,
    headers: [...kept, OF_LINE.date, measure === "" ? OF_LINE.amount : measure],
    isMade: [...others.map((index) => laid.isMade[index] ?? false), false, false],
    groups: laid.groups.map((group) => others.indexOf(group)).filter((group) => group >= 0),
    rows: laid.rows.flatMap((row) => linesOf(row, found)),
    doubts: [...laid.doubts, madeLines(laid, found), ...wrongSums(laid, found, sign)],
  };
}

function linesOf({ row, cells }: FileRow, { lines, others }: PeriodColumns): readonly FileRow[] {
  const kept = others.map((index) => cells[index] ?? "");
  return lines
    .filter(({ index }) => holdsAmount(cells[index] ?? ""))
    .map((line) => ({ row, cells: [...kept, dayOf(line), cells[line.index] ?? ""] }));
}

function holdsAmount(cell: string): boolean {
  return !isBlankCell(cell) && !isDash(cell) && !isNullWord(cell);
}

function dayOf({ period }: PeriodColumn): string {
  return firstDay(period) ?? "";
}
