import { plainText } from "../model/plain-text";
import { exactSum } from "../model/statistics/exact-sum";
import { ROUNDING } from "../model/statistics/reaches";
import { errorText, isBlank, type RawGrid, type RawRow } from "./cells";

/** What Excel writes before the totals of a table in its languages, and what people write there. */
const TOTAL_WORDS: readonly string[] = [
  ...["total", "totals", "grand total", "sum", "totale", "totaal", "totalt", "totalsumme"],
  ...["ergebnis", "gesamt", "gesamtergebnis", "summe", "suma", "summa", "celkem", "итог", "итого"],
  ...["toplam", "összeg", "集計", "合計", "汇总", "总计", "요약", "합계"],
];

/**
 * The rows without the total row that a table shows below them: `Accounts[#All]` holds it, and nothing in
 * it says so. Its one text is a word for a total, and a number in it is what its column adds up to, counts,
 * or has as its mean, least or greatest: an account that is called so is none of these.
 */
export function withoutTotalRow(rows: RawGrid): RawGrid {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || !isCalledTotal(last)) return rows;
  const above = rows.slice(0, -1);
  return last.some((cell, column) => sumsUp(cell, above, column)) ? above : rows;
}

function isCalledTotal(row: RawRow): boolean {
  const texts = row.filter((cell) => typeof cell === "string" && !isBlank(cell));
  const [word, ...others] = texts.filter((cell) => errorText(cell) === undefined);
  if (typeof word !== "string" || others.length > 0) return false;
  return TOTAL_WORDS.includes(plainText(word).toLowerCase());
}

function sumsUp(cell: unknown, above: RawGrid, column: number): boolean {
  if (typeof cell !== "number") return false;
  const filled = above.map((row) => row[column]).filter((each) => !isBlank(each));
  const numbers = filled.filter((each) => typeof each === "number");
  return [filled.length, ...aggregatesOf(numbers)].some((each) => isNear(cell, each));
}

function aggregatesOf(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 0) return [];
  const sum = exactSum(numbers);
  const sorted = Float64Array.from(numbers).sort();
  return [sum, sum / numbers.length, sorted[0] ?? sum, sorted.at(-1) ?? sum];
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
