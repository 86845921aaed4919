import { looksLikeItem } from "../read-number";
import { isNameHeader } from "./header-words";
import type { AmountCell, ReadCell } from "./read-cells";
import type { TextColumn } from "./typed-column";

/** What the cells of a column are, counted. */
export interface CellCounts {
  /** Cells that say something, and not that nothing is known. */
  readonly known: number;
  readonly withDigits: number;
  readonly dates: number;
  readonly amounts: number;
  /** Amounts such as `12E5`, which is as likely the name of an item. */
  readonly items: number;
  /** Amounts that are plainly such, and no name of an item such as `12E5` or `3M`. */
  readonly firmAmounts: number;
  readonly ids: number;
  /** Texts that are neither a date nor an amount, each counted once. */
  readonly otherTexts: number;
}

export function countCells(cells: readonly ReadCell[]): CellCounts {
  const amounts = cells.filter((cell) => cell.kind === "amount");
  const dates = cells.filter(({ kind }) => kind === "date").length;
  const others = cells.filter(({ kind }) => kind === "text" || kind === "id");
  const othersWithDigits = others.filter(({ text }) => /\d/.test(text)).length;
  return {
    known: amounts.length + dates + others.length,
    withDigits: dates + amounts.length + othersWithDigits,
    dates,
    amounts: amounts.length,
    items: amounts.filter(({ amount }) => looksLikeItem(amount)).length,
    firmAmounts: amounts.filter(isFirm).length,
    ids: others.filter(({ kind }) => kind === "id").length,
    otherTexts: new Set(others.map(({ text }) => text)).size,
  };
}

function isFirm({ amount }: AmountCell): boolean {
  const isSize = amount.unit.power > 0 && amount.unit.currencies === undefined;
  return !looksLikeItem(amount) && !isSize;
}

/** True for a column of dates, some of which may be missing or wrong. */
export function holdsDates(counts: CellCounts, { meant }: Meaning): boolean {
  if (counts.dates < counts.amounts) return false;
  if (meant === "date") return counts.dates > 0 || counts.known === 0;
  return isMostly(counts.dates, counts.dates, counts);
}

/** True for a column of numbers, some of which may be missing or wrong. */
export function holdsNumbers(counts: CellCounts, { header, meant }: Meaning): boolean {
  const { amounts, firmAmounts, items, ids, known } = counts;
  if (meant === "number") return amounts > 0 || known === 0;
  if (ids > 0 || 2 * items > amounts) return false;
  if (isNameHeader(header) && amounts < known) return false;
  return isMostly(amounts, firmAmounts, counts);
}

/** What is said of a column besides its cells. */
type Meaning = Pick<TextColumn, "header" | "meant">;

/**
 * Half of the cells, or most of those with digits among words. Where words are many and differ, a few
 * numbers among them are names.
 */
function isMostly(found: number, firm: number, counts: CellCounts): boolean {
  if (found === 0) return false;
  if (2 * found >= counts.known) return true;
  const isAmongMarks = counts.otherTexts <= FEW_MARKS || found >= SMALLEST_SHARE * counts.known;
  return firm >= 2 && 2 * found > counts.withDigits && isAmongMarks;
}

const FEW_MARKS = 2;
const SMALLEST_SHARE = 0.2;
