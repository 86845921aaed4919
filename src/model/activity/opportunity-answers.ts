import { logRising } from "../statistics/rising";
import { type ActivityFit, four, sound } from "./activity-fit";
import type { BuyingHistory } from "./buying-history";
import { requireCount, requireOpportunities } from "./opportunities";
import { logHistory, logStillThere } from "./opportunity-likelihood";

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
export function aliveAtNext(fit: ActivityFit, history: BuyingHistory): number {
  const given = requireOpportunities(history);
  const parameters = four(fit);
  const log = logStillThere(parameters, given, given.age + 1) - logHistory(parameters, given);
  return sound(Math.exp(Math.min(0, log)));
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
  fit: ActivityFit,
  history: BuyingHistory,
  opportunities: number,
): number {
  const given = requireOpportunities(history);
  const parameters = four(fit);
  const [alpha, beta] = parameters;
  const likelihood = logHistory(parameters, given);
  let stays = 0;
  for (let index = 1; index <= requireCount(opportunities, "periods"); index += 1) {
    stays += Math.exp(logStillThere(parameters, given, given.age + index) - likelihood);
  }
  const chance = (alpha + given.repeatOrders) / (alpha + beta + given.age);
  return sound(chance * stays);
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
  fit: ActivityFit,
  count: number,
  opportunities: number,
): number {
  const n = requireCount(opportunities, "periods");
  const [alpha, beta, gamma, delta] = four(fit);
  const ways = (i: number): number =>
    logRising(i - count + 1, count) -
    logRising(1, count) +
    logRising(alpha, count) +
    logRising(beta, i - count) -
    logRising(alpha + beta, i);
  const stays = (i: number): number => logRising(delta, i) - logRising(gamma + delta, i);
  if (count > n) return 0;
  let sum = Math.exp(ways(n) + stays(n));
  for (let index = count; index < n; index += 1) {
    sum += Math.exp(ways(index) + stays(index) + Math.log(gamma / (gamma + delta + index)));
  }
  return sound(Math.min(1, sum));
}
