import { logRisingShare } from "../statistics/rising";
import { type BuyingFit, four, sound } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import { requireCount, requireOpportunities } from "./opportunities";

/**
 * Probability that an account is still there at its next opportunity (BG/BB).
 *
 *     P = B(alpha+x, beta+n-x) B(gamma, delta+n+1) / (B(alpha, beta) B(gamma, delta)) / L
 *
 * @param fit - BG/BB with four parameters above 0.
 * @param history - History of opportunities.
 * @returns Probability, 0 to 1.
 * @throws {KamError} `invalid-input` where the history cannot be one; `not-available` beyond doubles.
 * @example
 * aliveAtNext({ model: "BG/BB", parameters: [1, 1, 1, 1] }, { repeatOrders: 1, recency: 1, age: 1 }); // 0.666666666667
 * @see Fader, Hardie & Shang (2010), cited from memory.
 */
export function aliveAtNext(fit: BuyingFit, history: BuyingHistory): number {
  const given = requireOpportunities(history);
  const [, , gamma, delta] = four(fit);
  const { age: n } = given;
  return sound((delta + n) / (gamma + delta + n) / (1 + oddsOfGone(fit, given)));
}

// How much more likely it is that the account left after its last order, at one of the opportunities
// without one, than that it was still there at the n-th: factor by factor, from the n-th backwards.
function oddsOfGone(fit: BuyingFit, { repeatOrders: x, recency, age: n }: BuyingHistory): number {
  const [alpha, beta, gamma, delta] = four(fit);
  let ratio = 1;
  let odds = 0;
  for (let at = n - 1; at >= recency; at -= 1) {
    ratio *= (alpha + beta + at) / (beta + (at - x));
    ratio *= (gamma + delta + at) / (delta + at);
    odds += (ratio * gamma) / (gamma + delta + at);
  }
  return odds;
}

/**
 * Orders to be expected at the next opportunities (BG/BB).
 *
 *     E = sum over i of 1..m of (alpha+x)/(alpha+beta+n) P(still there at n+i | history)
 *
 * @param fit - BG/BB with four parameters above 0.
 * @param history - History of opportunities; x = t_x = n = 0 for a new account.
 * @param opportunities - m, whole, 0 or more.
 * @returns Expected orders, 0 to m.
 * @throws {KamError} `invalid-input` where the history cannot be one or m is not whole.
 * @example
 * expectedAtNext({ model: "BG/BB", parameters: [1, 1, 1, 1] }, { repeatOrders: 0, recency: 0, age: 0 }, 2); // 0.416666666667
 * @see Fader, Hardie & Shang (2010), cited from memory.
 */
export function expectedAtNext(
  fit: BuyingFit,
  history: BuyingHistory,
  opportunities: number,
): number {
  const given = requireOpportunities(history);
  const [alpha, beta, gamma, delta] = four(fit);
  const { repeatOrders: x, age: n } = given;
  let there = 1 / (1 + oddsOfGone(fit, given));
  let stays = 0;
  for (let index = 0; index < requireCount(opportunities, "periods"); index += 1) {
    there *= (delta + n + index) / (gamma + delta + n + index);
    stays += there;
  }
  return sound(((alpha + x) / (alpha + beta + n)) * stays);
}

/**
 * Probability of a number of orders at the first n opportunities of a new account (BG/BB).
 *
 *     P(X = x) = sum over i of C(i, x) B(alpha+x, beta+i-x)/B(alpha, beta) P(leaves after i, or n reached)
 *
 * @param fit - BG/BB with four parameters above 0.
 * @param count - x, whole, 0 or more.
 * @param opportunities - n, whole, 0 or more.
 * @returns Probability, 0 to 1.
 * @throws {KamError} `invalid-input` when n is not whole.
 * @example
 * opportunityProbability({ model: "BG/BB", parameters: [1, 1, 1, 1] }, 1, 1); // 0.25
 * @see Fader, Hardie & Shang (2010), cited from memory.
 */
export function opportunityProbability(
  fit: BuyingFit,
  count: number,
  opportunities: number,
): number {
  const n = requireCount(opportunities, "periods");
  const [alpha, beta, gamma, delta] = four(fit);
  if (count > n) return 0;
  // ln of C(i, x) B(alpha+x, beta+i-x)/B(alpha, beta), and of the chance to stay for i opportunities.
  let ways = logRisingShare({ from: alpha, more: beta }, count);
  let stays = logRisingShare({ from: delta, more: gamma }, count);
  let sum = 0;
  for (let i = count; i < n; i += 1) {
    sum += Math.exp(ways + stays) * (gamma / (gamma + delta + i));
    ways += Math.log(((i + 1) / (i + 1 - count)) * ((beta + (i - count)) / (alpha + beta + i)));
    stays += Math.log((delta + i) / (gamma + delta + i));
  }
  return sound(Math.min(1, sum + Math.exp(ways + stays)));
}
