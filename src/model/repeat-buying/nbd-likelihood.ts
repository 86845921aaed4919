import type { Sloped } from "../statistics/sloped";
import type { GroupedHistories } from "./grouped-histories";

/**
 * Log-likelihood of the NBD: orders at random, each account at a rate of its own, nobody drops out.
 *
 *     ln L = sum over accounts of ln (r)_x + r ln alpha - (r + x) ln(alpha + T)
 *          = sum over accounts of ln (r)_x - x ln alpha - (r + x) ln(1 + T/alpha)
 *
 * As it is written second it keeps its digits where r and alpha go to infinity together.
 *
 * @param groups - Buying histories, gathered.
 * @returns The function of ln r and ln alpha with its slope; constants are dropped.
 * @example
 * nbdLikelihood({ moreThan: [1, 1], allOrders: 2, age: { values: [3] }, byAge: { accounts: [1], orders: [2] } })([0, 0], []); // -3.465735902800
 * @see Ehrenberg (1988), Repeat-Buying, cited from memory.
 */
export function nbdLikelihood(groups: GroupedHistories): Sloped {
  return (point, slope) => {
    const rates = { r: Math.exp(point[0] ?? 0), logAlpha: point[1] ?? 0, k: 1 };
    const sums = waiting(groups, rates);
    const steps = orderSteps(groups, rates);
    slope[0] = rates.r * (sums.byR + steps.byR);
    slope[1] = sums.byLogAlpha;
    return sums.value + steps.value;
  };
}

/** Rates of orders: k steps lead to an order. */
interface Rates {
  readonly r: number;
  readonly logAlpha: number;
  readonly k: number;
}

/**
 * What is alike in all models of orders at a rate of its own: how long the accounts have waited.
 *
 *     sum over accounts of r ln alpha - (r + kx) ln(alpha + T)
 *
 * @param groups - Buying histories, gathered.
 * @param rates - r, ln alpha and k.
 * @returns The sum with its slopes by r and by ln alpha.
 * @example
 * waiting({ allOrders: 2, age: { values: [3] }, byAge: { accounts: [1], orders: [2] } }, { r: 1, logAlpha: 0, k: 1 }).value; // -4.158883083360
 * @see `nbdLikelihood`.
 */
export function waiting(
  groups: GroupedHistories,
  rates: Rates,
): { value: number; byR: number; byLogAlpha: number } {
  const { age, byAge, allOrders } = groups;
  const { r, logAlpha, k } = rates;
  const alpha = Math.exp(logAlpha);
  let [value, byR, byLogAlpha] = [-k * allOrders * logAlpha, 0, -k * allOrders];
  age.values.forEach((time, index) => {
    const accounts = byAge.accounts[index] ?? 0;
    const all = r * accounts + k * (byAge.orders[index] ?? 0);
    const waited = Math.log1p(time / alpha);
    value -= all * waited;
    byR -= accounts * waited;
    byLogAlpha += (all * time) / (alpha + time);
  });
  return { value, byR, byLogAlpha };
}

/**
 * Logarithm of the rising factorials (r)_kx over all accounts: those with more than i orders share a factor.
 *
 * @param groups - Buying histories, gathered.
 * @param rates - r and k.
 * @returns The sum with its slope by r.
 * @example
 * orderSteps({ moreThan: [1, 1] }, { r: 1, k: 1 }).value; // 0.693147180560
 * @see Pochhammer's symbol.
 */
export function orderSteps(
  groups: Pick<GroupedHistories, "moreThan">,
  rates: Pick<Rates, "r" | "k">,
): { value: number; byR: number } {
  const { moreThan } = groups;
  const { r, k } = rates;
  let [value, byR] = [0, 0];
  for (let index = 0; index < k * moreThan.length; index += 1) {
    const count = moreThan[Math.floor(index / k)] ?? 0;
    value += count * Math.log(r + index);
    byR += count / (r + index);
  }
  return { value, byR };
}
