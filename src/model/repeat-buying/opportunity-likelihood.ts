import { logRising, logSum } from "../statistics/rising";
import { type BuyingFit, four, sound } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import { requireOpportunities } from "./opportunities";

/** alpha, beta (ordering), gamma and delta (dropping out). */
export type Four = readonly [number, number, number, number];

// How likely it is that an account orders as it did and is still there at a later opportunity (BG/BB).
//
//     ln[ B(alpha+x, beta+n-x) B(gamma, delta+m) / (B(alpha, beta) B(gamma, delta)) ]
//
// Source: Fader, Hardie & Shang (2010), Marketing Science 29(6), cited from memory.
function logStillThere(parameters: Four, given: BuyingHistory, at: number): number {
  const [alpha, beta, gamma, delta] = parameters;
  const { repeatOrders: x, age: n } = given;
  return (
    logRising(alpha, x) +
    logRising(beta, n - x) -
    logRising(alpha + beta, n) +
    logRising(delta, at) -
    logRising(gamma + delta, at)
  );
}

/**
 * Log-likelihood of the history of one account (BG/BB), as `opportunityLikelihood` says.
 *
 * @param parameters - alpha, beta, gamma and delta, each above 0.
 * @param given - History of opportunities, checked.
 * @returns The log-likelihood; the number of ways to order x of n times is dropped.
 * @example
 * logHistory([1, 1, 1, 1], { repeatOrders: 0, recency: 0, age: 1 }); // -0.287682072452
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), cited from memory.
 */
export function logHistory(parameters: Four, given: BuyingHistory): number {
  const [alpha, beta, gamma, delta] = parameters;
  const { repeatOrders: x, recency, age } = given;
  let sum = logStillThere(parameters, given, age);
  for (let at = recency; at < age; at += 1) {
    sum = logSum(
      sum,
      logRising(alpha, x) +
        logRising(beta, at - x) -
        logRising(alpha + beta, at) +
        Math.log(gamma) +
        logRising(delta, at) -
        logRising(gamma + delta, at + 1),
    );
  }
  return sum;
}

/**
 * Log-likelihood of histories of opportunities (BG/BB).
 *
 *     L = B(alpha+x, beta+n-x) B(gamma, delta+n) / (B(alpha, beta) B(gamma, delta))
 *       + sum over i from t_x to n-1 of B(alpha+x, beta+i-x) B(gamma+1, delta+i) / (the same)
 *
 * @param fit - BG/BB with four parameters above 0.
 * @param histories - Histories of opportunities.
 * @returns The log-likelihood; the number of ways to order x of n times is dropped.
 * @throws {KamError} `invalid-input` where a history cannot be one; `not-available` beyond doubles.
 * @example
 * opportunityLikelihood({ model: "BG/BB", parameters: [1, 1, 1, 1] }, [{ repeatOrders: 1, recency: 1, age: 1 }]); // -1.386294361120
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), cited from memory.
 */
export function opportunityLikelihood(fit: BuyingFit, histories: readonly BuyingHistory[]): number {
  const parameters = four(fit);
  const groups = gatherOpportunities(histories.map(requireOpportunities));
  return sound(
    groups.reduce((sum, [each, count]) => sum + count * logHistory(parameters, each), 0),
  );
}

/**
 * Gathers equal histories of opportunities.
 *
 * @param histories - Histories of opportunities.
 * @returns Each different history with its number of accounts, in an order of their own.
 * @example
 * gatherOpportunities([{ repeatOrders: 1, recency: 1, age: 1 }, { repeatOrders: 1, recency: 1, age: 1 }])[0][1]; // 2
 * @see House rule: the order of rows changes no digit.
 */
export function gatherOpportunities(
  histories: readonly BuyingHistory[],
): readonly (readonly [BuyingHistory, number])[] {
  const groups = new Map<string, [BuyingHistory, number]>();
  for (const each of histories) {
    const key = [each.age, each.repeatOrders, each.recency].join(" ");
    const group = groups.get(key) ?? [each, 0];
    group[1] += 1;
    groups.set(key, group);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
