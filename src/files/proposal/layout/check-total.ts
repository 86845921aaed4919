import type { DecimalSign } from "../../csv/column/typed-column";
import type { FileRow } from "../../rows/file-rows";
import { parseAmount } from "../../csv/column/parse-amount";
import { amountIn } from "./amount-in-text";
import { isSum, sumOf } from "../sum-of";
import { signOfSums, withText, type SummedRows } from "./running-sums";

/** How the amounts of a row compare with the sums of the rows that it may sum up. */
export interface TotalCheck {
  /** Rows that it sums up, or would. */
  readonly rows: number;
  readonly agrees: readonly number[];
  readonly differs: readonly { readonly found: number; readonly sum: number }[];
}

/** Compares with each range until one agrees in all amounts; else tells the one that agrees best. */
export function checkTotal(
  total: FileRow,
  ranges: readonly (() => SummedRows)[],
  decimal: DecimalSign,
): TotalCheck {
  let best: TotalCheck = { rows: 0, agrees: [], differs: [] };
  for (const range of ranges) {
    const summed = range();
    if (summed.rows === 0) continue;
    const check = compare(total, summed, decimal);
    if (check.differs.length === 0 && check.agrees.length > 0) return check;
    if (best.rows === 0 || check.agrees.length > best.agrees.length) best = check;
  }
  return best;
}

function compare(total: FileRow, summed: SummedRows, usual: DecimalSign): TotalCheck {
  const agrees: number[] = [];
  const differs: { readonly found: number; readonly sum: number }[] = [];
  total.cells.forEach((cell, column) => {
    // The rate of a total is no sum of rates.
    if (parseAmount(cell)?.isPercent !== false) return;
    const sums = summed.of(column);
    const sign = signOfSums(withText(sums, cell), usual);
    const found = amountIn(cell, sign);
    const under = sign === "," ? sums.comma : sums.point;
    if (found === undefined || under.amounts === 0) return;
    const sum = sumOf([under.sum]);
    if (isSum(found, sum)) agrees.push(found);
    else differs.push({ found, sum });
  });
  return { rows: summed.rows, agrees, differs };
}
