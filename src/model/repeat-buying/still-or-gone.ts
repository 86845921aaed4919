import type { BetaGeometric } from "./buying-fit";
import type { GroupedHistories } from "./grouped-histories";
import { numberAt, placeAt, valueAt } from "./listed";
import { type NoOrderYet, noOrderYet, RANDOM } from "./no-order-yet";

/** Parameters of the (M)BG/CNBD-k, as its silences are judged by them. */
export interface Silences extends BetaGeometric {
  readonly r: number;
  readonly logAlpha: number;
  readonly a: number;
  readonly b: number;
}

/** ln(S1 + S2) over all accounts with its slopes. */
interface StillOrGone {
  value: number;
  byR: number;
  byLogAlpha: number;
  /** Accounts that are gone: the slope by ln a. */
  gone: number;
  /** The slope by b, to be taken off. */
  byB: number;
}

/**
 * How likely the silences of all accounts are: each is still there, or gone since its last order.
 *
 *     sum over accounts of ln(S1 + S2), as `bgLikelihood` says
 *
 * ln(1 + T/alpha), ln(1 + t_x/alpha) and ln(a/(b+x-1+z)) are worked out once for each different T, t_x and
 * x. What is left for each history is one exponential and one logarithm.
 *
 * @param groups - Buying histories, gathered.
 * @param given - r, ln alpha, a, b, k and z.
 * @returns The sum with its slopes.
 * @example
 * stillOrGone({ size: 1, orders: { values: [1], at: [0] }, recency: { values: [1], at: [0] }, age: { values: [3], at: [0] }, accounts: [1] }, { r: 1, logAlpha: 0, a: 1, b: 1, k: 1, z: 0 }).value; // 1.609437912434
 * @see `bgLikelihood`.
 */
export function stillOrGone(groups: GroupedHistories, given: Silences): StillOrGone {
  const { r, k, z } = given;
  const { size, orders, recency, age, accounts } = groups;
  const terms = termsOf(groups, given);
  const sums: StillOrGone = { value: 0, byR: 0, byLogAlpha: 0, gone: 0, byB: 0 };
  for (let index = 0; index < size; index += 1) {
    const place = placeAt(orders.at, index);
    const x = valueAt(orders.values, place);
    const mayBeGone = x > 0 || z === 1;
    // At random an account that cannot be gone is still there for certain: nothing is added.
    if (!mayBeGone && k === 1) continue;
    const end = placeAt(age.at, index);
    const last = placeAt(recency.at, index);
    const count = valueAt(accounts, index);
    const all = r + k * x;
    const gap = valueAt(terms.logEnd, end) - valueAt(terms.logLast, last);
    const still = k === 1 ? RANDOM : stillAfter(groups, index, { all, k, alpha: terms.alpha });
    const logStill = k === 1 ? 0 : Math.log(still.value);
    const difference = mayBeGone
      ? valueAt(terms.logLeaving, place) + all * gap - logStill
      : -Infinity;
    // The larger of both stands outside of the logarithm: no overflow.
    const less = Math.exp(-Math.abs(difference));
    const gone = (difference > 0 ? 1 : less) / (1 + less);
    const share = valueAt(terms.endShare, end);
    const moved = share - valueAt(terms.lastShare, last);
    sums.value += count * (logStill + Math.max(0, difference) + Math.log1p(less));
    sums.byR += count * (gone * gap + (1 - gone) * still.byAll);
    sums.byLogAlpha -= count * (gone * all * moved + (1 - gone) * still.byShare * (1 - share));
    sums.gone += count * gone;
    sums.byB += (count * gone) / valueAt(terms.before, place);
  }
  return sums;
}

/** What depends on one of T, t_x and x alone. */
interface Terms {
  readonly alpha: number;
  /** ln(1 + T/alpha) and T/(alpha + T). */
  readonly logEnd: Float64Array;
  readonly endShare: Float64Array;
  /** The same of t_x. */
  readonly logLast: Float64Array;
  readonly lastShare: Float64Array;
  /** b + x - 1 + z and ln(a/(b + x - 1 + z)). */
  readonly before: Float64Array;
  readonly logLeaving: Float64Array;
}

function termsOf({ orders, recency, age }: GroupedHistories, given: Silences): Terms {
  const { a, b, z } = given;
  const alpha = Math.exp(given.logAlpha);
  // In this order: b may be far below 1, and its digits count.
  const before = orders.values.map((x) => b + (x - 1 + z));
  return {
    alpha,
    logEnd: age.values.map((time) => Math.log1p(time / alpha)),
    endShare: age.values.map((time) => time / (alpha + time)),
    logLast: recency.values.map((time) => Math.log1p(time / alpha)),
    lastShare: recency.values.map((time) => time / (alpha + time)),
    before,
    logLeaving: before.map((each) => Math.log(a / each)),
  };
}

function stillAfter(
  { recency, age }: GroupedHistories,
  index: number,
  { all, k, alpha }: { readonly all: number; readonly k: number; readonly alpha: number },
): NoOrderYet {
  const [end, last] = [numberAt(age, index), numberAt(recency, index)];
  return noOrderYet({ all, share: (end - last) / (alpha + end), k });
}
