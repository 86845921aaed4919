import type { Sloped } from "../statistics/sloped";
import type { GroupedHistories } from "./grouped-histories";

/**
 * Log-likelihood of the NBD: orders at random, each account at a rate of its own, nobody drops out.
 *
 *     ln L = sum over accounts of ln (r)_x + r ln alpha - (r + x) ln(alpha + T)
 *
 * @param groups - Buying histories, gathered.
 * @returns The function of ln r and ln alpha with its slope; constants are dropped.
 * @example
 * nbdLikelihood({ size: 1, orders: [2], recency: [1], age: [3], accounts: [1], moreThan: [1, 1] })([0, 0], []); // -3.465735902800
 * @see Ehrenberg (1988), Repeat-Buying, cited from memory.
 */
export function nbdLikelihood(groups: GroupedHistories): Sloped {
  return (point, slope) => {
    const r = Math.exp(point[0] ?? 0);
    const alpha = Math.exp(point[1] ?? 0);
    const logAlpha = point[1] ?? 0;
    let value = 0;
    let byR = 0;
    let byAlpha = 0;
    groups.moreThan.forEach((count, index) => {
      value += count * Math.log(r + index);
      byR += count / (r + index);
    });
    for (let index = 0; index < groups.size; index += 1) {
      const count = groups.accounts[index] ?? 0;
      const all = r + (groups.orders[index] ?? 0);
      const end = alpha + (groups.age[index] ?? 0);
      const gone = logAlpha - Math.log(end);
      value += count * (r * gone + (r - all) * Math.log(end));
      byR += count * gone;
      byAlpha += count * (r / alpha - all / end);
    }
    slope[0] = byR * r;
    slope[1] = byAlpha * alpha;
    return value;
  };
}
