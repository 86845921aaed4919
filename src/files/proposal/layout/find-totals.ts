import { isBlankCell } from "../../csv/blank-cell";
import type { DecimalSign } from "../../csv/column/typed-column";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import type { ProposedDoubt } from "../proposal";
import { checkTotal, type TotalCheck } from "./check-total";
import { differenceAsked, totalsAsked, whyTotal } from "./total-asked";
import { parseAmount } from "../../csv/column/parse-amount";
import { isFigure } from "./is-figure";
import { rowsByName, type RowsByName } from "./rows-by-name";
import { runningSums, type SummedRows } from "./running-sums";
import { groupOfTotal, isBalanceWord, isTotalWord, maybeGroupOfTotal } from "./total-words";

/** Rows of a table, without those that sum up others. */
export interface WithoutTotals {
  readonly rows: readonly FileRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly doubts: readonly ProposedDoubt[];
}

/** How a row names a sum: by a word alone, a word with the name of a group, words that a customer may have, or not. */
type Naming = "word" | "group" | "maybe" | "none";

/** Takes out rows that sum up those above them: by their word, or at the end by their sums alone. Each is checked. */
export function withoutTotals(rows: readonly FileRow[], decimal: DecimalSign): WithoutTotals {
  const kept: FileRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const doubts: ProposedDoubt[] = [];
  const agreeing: number[] = [];
  const [all, named] = [runningSums(kept), rowsByName(kept)];
  let since = all;
  rows.forEach((row, index) => {
    const above = [() => since, () => runningSums(ofGroup(row, named)), () => all];
    const ranges = kept.length === 0 ? [() => runningSums(rows, index + 1)] : above;
    const isLast = index === rows.length - 1;
    const why = whyLeftOut(row, { ranges, decimal, isLast, counted: kept.length });
    if (why === undefined) {
      kept.push(row);
      return;
    }
    leftOut.push({ row: row.row, text: rowAsText(row.cells), why: why.why });
    if (why.asked === undefined) agreeing.push(row.row);
    else doubts.push(asked([row.row], why.asked));
    since = runningSums(kept, kept.length);
  });
  // A report may have hundreds: they are asked together, but for those that differ.
  const together = agreeing.length === 0 ? [] : [asked(agreeing, totalsAsked(agreeing))];
  return { rows: kept, leftOut, doubts: [...together, ...doubts] };
}

/** The rows of the group that a row may name as summed up. */
function ofGroup({ cells }: FileRow, named: RowsByName): readonly FileRow[] {
  const groups = cells.flatMap((cell) => groupOfTotal(cell) ?? maybeGroupOfTotal(cell) ?? []);
  return named(groups);
}

interface Around {
  /** Rows that it may sum up, looked at one after the other until they agree. */
  readonly ranges: readonly (() => SummedRows)[];
  readonly decimal: DecimalSign;
  readonly isLast: boolean;
  /** Rows of the table above it. */
  readonly counted: number;
}

function whyLeftOut(
  row: FileRow,
  { ranges, decimal, isLast, counted }: Around,
): { readonly why: string; readonly asked: string | undefined } | undefined {
  if (isBalance(row)) {
    const text = `row ${row.row} is left out as a balance, which is no line`;
    return { why: "balance, and no line", asked: text };
  }
  if (isFigure(row, counted)) {
    const text = `row ${row.row} is left out as a figure of the rows above`;
    return { why: "figure of the rows above", asked: text };
  }
  const naming = namingOf(row);
  // Sums cost a look at all rows above, which few rows need.
  if (naming === "none" && !isNameless(row, isLast)) return undefined;
  const check = checkTotal(row, ranges, decimal);
  return isTotal(row, naming, check)
    ? { why: whyTotal(check), asked: differenceAsked(row, check) }
    : undefined;
}

function asked([row]: readonly number[], text: string): ProposedDoubt {
  return { row, column: undefined, text, choices: ["leave it out", "keep it as a row"] };
}

/** Without a word, a sum stands at the end, or below a group with nothing but amounts. */
function isNameless({ cells }: FileRow, isLast: boolean): boolean {
  if (!isBlankCell(cells[0] ?? "")) return false;
  return isLast || cells.every((cell) => isBlankCell(cell) || parseAmount(cell) !== undefined);
}

function isBalance({ cells }: FileRow): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length <= MOST_OF_BALANCE && filled.slice(0, 2).some(isBalanceWord);
}

/** A day, the words and the amount. */
const MOST_OF_BALANCE = 3;

/** The word stands before the amounts, in one of the first cells that are filled. */
function namingOf({ cells }: FileRow): Naming {
  const filled = cells.filter((cell) => !isBlankCell(cell)).slice(0, 2);
  if (filled.some(isTotalWord)) return "word";
  if (filled.some((cell) => groupOfTotal(cell) !== undefined)) return "group";
  return filled.some((cell) => maybeGroupOfTotal(cell) !== undefined) ? "maybe" : "none";
}

/** A word alone is a sum also where it differs; words that a customer may have are one where the amounts are. */
function isTotal({ cells }: FileRow, naming: Naming, check: TotalCheck): boolean {
  const { rows, agrees, differs } = check;
  if (naming === "word") return rows > 0;
  if (naming === "none") return rows > 1 && agrees.length > 0 && differs.length === 0;
  if (agrees.length > 0) return true;
  const filled = cells.filter((cell) => !isBlankCell(cell)).length;
  return naming === "group" && differs.length > 0 && filled === 1 + differs.length;
}
