import type { Sloped } from "../statistics/sloped";
import type { BetaGeometric } from "./buying-fit";
import type { GroupedHistories } from "./grouped-histories";
import { orderSteps, waiting } from "./nbd-likelihood";
import { type Silences, stillOrGone } from "./still-or-gone";

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
 * bgLikelihood({ size: 1, total: 1, allOrders: 0, orders: { values: [0], at: [0] }, recency: { values: [0], at: [0] }, age: { values: [3], at: [0] }, accounts: [1], byAge: { accounts: [1], orders: [0] }, moreThan: [] }, { k: 1, z: 0 })([0, 0, 0, 0], []); // -1.386294361120
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Batislam, Denizel & Filiztekin (2007);
 *   Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function bgLikelihood(groups: GroupedHistories, family: BetaGeometric): Sloped {
  const { k, z } = family;
  return (point, slope) => {
    const [logR = 0, logAlpha = 0, logA = 0, logB = 0] = point;
    const given: Silences = {
      r: Math.exp(logR),
      logAlpha,
      a: Math.exp(logA),
      b: Math.exp(logB),
      k,
      z,
    };
    const { r, a, b } = given;
    const waited = waiting(groups, given);
    const steps = orderSteps(groups, given);
    const stayed = stayedSoFar(groups, given);
    const silent = stillOrGone(groups, given);
    slope[0] = r * (waited.byR + steps.byR + silent.byR);
    slope[1] = waited.byLogAlpha + silent.byLogAlpha;
    slope[2] = a * stayed.byA + silent.gone;
    slope[3] = b * (stayed.byB - silent.byB);
    return waited.value + steps.value + stayed.value + silent.value;
  };
}

// ln (b)_{x+z} - ln (a+b)_{x+z} over all accounts: those with more than i orders share factor i.
function stayedSoFar(
  { moreThan, total }: GroupedHistories,
  { a, b, z }: Silences,
): { readonly value: number; readonly byA: number; readonly byB: number } {
  let [value, byA, byB] = [0, 0, 0];
  for (let index = 0; index < moreThan.length + z; index += 1) {
    const count = index < z ? total : (moreThan[index - z] ?? 0);
    value += count * Math.log((b + index) / (a + b + index));
    byA -= count / (a + b + index);
    byB += (count * a) / ((b + index) * (a + b + index));
  }
  return { value, byA, byB };
}
