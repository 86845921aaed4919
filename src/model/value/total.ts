import { fault } from "../errors";
import { steadySum } from "../portfolio/share-in";

/**
 * The sum of amounts, the same in any order, and 0 where no more than rounding is left of them.
 *
 * @param amounts - n >= 0 finite amounts of any sign; the sum of none is 0.
 * @returns Their sum.
 * @throws {KamError} `not-available` when they are too large to be added up.
 * @example
 * total([100, 30, 63]); // 193
 * @see Ours: a sum that says when it overflows.
 */
export function total(amounts: readonly number[]): number {
  const sum = steadySum(amounts);
  if (Number.isFinite(sum)) return sum;
  throw fault("sum-too-large", {});
}
