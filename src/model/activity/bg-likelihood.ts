import type { Sloped } from "../statistics/sloped";
import type { BetaGeometric } from "./activity-fit";
import { noOrderYet } from "./no-order-yet";
import type { GroupedHistories } from "./grouped-histories";

/**
 * Log-likelihood of the (M)BG/CNBD-k: orders at an account's own rate and regularity k, and after each
 * order a chance of its own that it was the last. k = 1 is the (M)BG/NBD.
 *
 *     ln L = ln (b)_{x+z} - ln (a+b)_{x+z} + ln (r)_{kx} + r ln alpha - (r+kx) ln(alpha+T) + ln(S1 + S2)
 *     S1 = a / (b+x-1+z) ((alpha+T) / (alpha+t_x))^(r+kx) if x > 0 or z = 1, else 0   dropped out
 *     S2 = sum over j < k of (r+kx)_j (T-t_x)^j / (j! (alpha+T)^j)                   still there
 *
 * z is 1 where an account may drop out right after its first order (M). What does not depend on the
 * parameters, (k-1) log_gaps - x ln (k-1)!, is dropped.
 *
 * @param groups - Buying histories, gathered.
 * @param family - k, whole and 1 or more, and z.
 * @returns The function of ln r, ln alpha, ln a and ln b with its slope.
 * @example
 * bgLikelihood({ size: 1, orders: [0], recency: [0], age: [3], accounts: [1], moreThan: [] }, { k: 1, z: 0 })([0, 0, 0, 0], []); // -1.386294361120
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Batislam, Denizel & Filiztekin (2007);
 *   Platzer & Reutterer (2017), cited from memory.
 */
export function bgLikelihood(groups: GroupedHistories, family: BetaGeometric): Sloped {
  const { k, z } = family;
  return (point, slope) => {
    const [r, alpha, a, b] = [0, 1, 2, 3].map((index) => Math.exp(point[index] ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const sums = dropOutTerms(groups, { a, b, z });
    addOrderTerms(groups, { r, k }, sums);
    const parameters = { r, alpha, a, b, k, z, logAlpha: point[1] ?? 0 };
    for (let index = 0; index < groups.size; index += 1) {
      addHistories(groups, index, parameters, sums);
    }
    slope[0] = sums.byR * r;
    slope[1] = sums.byAlpha * alpha;
    slope[2] = sums.byA * a;
    slope[3] = sums.byB * b;
    return sums.value;
  };
}

interface Sums {
  value: number;
  byR: number;
  byAlpha: number;
  byA: number;
  byB: number;
}

interface BgParameters extends BetaGeometric {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly logAlpha: number;
}

// r ln alpha - (r+kx) ln(alpha+T) + ln(S1 + S2) of all accounts with the same history.
function addHistories(
  groups: GroupedHistories,
  index: number,
  { r, alpha, a, b, k, z, logAlpha }: BgParameters,
  sums: Sums,
): void {
  const count = groups.accounts[index] ?? 0;
  const orders = groups.orders[index] ?? 0;
  const last = alpha + (groups.recency[index] ?? 0);
  const end = alpha + (groups.age[index] ?? 0);
  const logEnd = Math.log(end);
  const all = r + k * orders;
  const gap = logEnd - (orders === 0 ? logAlpha : Math.log(last));
  const still = noOrderYet({ all, share: (end - last) / end, k });
  let gone = 0;
  let logSum = Math.log(still.value);
  if (orders > 0 || z === 1) {
    const before = b + orders - 1 + z;
    const logGone = Math.log(a / before) + all * gap;
    // 1 / (1 + e^-d) without overflow; the larger of both stands outside of the logarithm.
    const difference = logGone - logSum;
    gone = 1 / (1 + Math.exp(-difference));
    logSum = Math.max(logGone, logSum) + Math.log1p(Math.exp(-Math.abs(difference)));
    sums.byA += (count * gone) / a;
    sums.byB -= (count * gone) / before;
  }
  sums.value += count * (r * (logAlpha - logEnd) - k * orders * logEnd + logSum);
  sums.byR += count * (logAlpha - logEnd + gone * gap + (1 - gone) * still.byAll);
  sums.byAlpha +=
    count *
    (r / alpha -
      all / end +
      gone * all * (1 / end - 1 / last) -
      ((1 - gone) * still.byShare) / end);
}

// ln (b)_{x+z} - ln (a+b)_{x+z} over all accounts: those with more than i orders share factor i.
function dropOutTerms(
  { moreThan, total }: GroupedHistories,
  { a, b, z }: { readonly a: number; readonly b: number; readonly z: 0 | 1 },
): Sums {
  const sums = { value: 0, byR: 0, byAlpha: 0, byA: 0, byB: 0 };
  for (let index = 0; index < moreThan.length + z; index += 1) {
    const count = index < z ? total : (moreThan[index - z] ?? 0);
    sums.value += count * Math.log((b + index) / (a + b + index));
    sums.byA -= count / (a + b + index);
    sums.byB += count * (1 / (b + index) - 1 / (a + b + index));
  }
  return sums;
}

// ln (r)_{kx} over all accounts.
function addOrderTerms(
  { moreThan }: GroupedHistories,
  { r, k }: { readonly r: number; readonly k: number },
  sums: Sums,
): void {
  for (let index = 0; index < k * moreThan.length; index += 1) {
    const count = moreThan[Math.floor(index / k)] ?? 0;
    sums.value += count * Math.log(r + index);
    sums.byR += count / (r + index);
  }
}
