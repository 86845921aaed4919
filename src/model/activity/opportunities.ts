import { invalidInput, notAvailable } from "../errors";
import { numericSlope } from "../statistics/numeric-slope";
import { logRising, logSum } from "../statistics/rising";
import type { Sloped } from "../statistics/sloped";
import { four, sound, type ActivityFit } from "./activity-fit";
import { misfit, type BuyingHistory } from "./buying-history";
import { best, describe, isAtEdge, type Fitted } from "./fitted";
import type { Identification } from "./fit-orders";

/** Opportunities beyond this are no account's: it is a thousand years of yearly orders. */
const MOST_OPPORTUNITIES = 1000;

type Four = readonly [number, number, number, number];

/**
 * Checks the history of an account that orders or not at each of n opportunities (BG/BB).
 *
 *     x <= t_x <= n, all whole; t_x = 0 exactly when x = 0
 *
 * @param history - Orders x, the last opportunity with one t_x (`recency`), opportunities n (`age`).
 * @returns The same history.
 * @throws {KamError} `invalid-input` when the three do not fit one another.
 * @example
 * requireOpportunities({ repeatOrders: 2, recency: 4, age: 6 }).age; // 6
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), cited from memory.
 */
export function requireOpportunities(history: BuyingHistory): BuyingHistory {
  const { repeatOrders: x, recency, age } = history;
  const refuse = (...fault: Parameters<typeof misfit>): never => {
    throw misfit(...fault);
  };
  if (!Number.isInteger(age) || age < 0 || age > MOST_OPPORTUNITIES) {
    refuse("age", `a whole number of opportunities from 0 to ${MOST_OPPORTUNITIES}`, age);
  }
  if (!Number.isInteger(recency) || recency > age || recency < 0) {
    refuse("recency", `a whole number from 0 to ${age}`, recency);
  }
  if (x > recency) refuse("repeat_orders", "as many orders as opportunities up to the last", x);
  return history;
}

// ln of how likely the history is and the account still there at a later opportunity.
function logStillThere(
  [alpha, beta, gamma, delta]: Four,
  given: BuyingHistory,
  at: number,
): number {
  const { repeatOrders: x, age: n } = given;
  return (
    logRising(alpha, x) +
    logRising(beta, n - x) -
    logRising(alpha + beta, n) +
    logRising(delta, at) -
    logRising(gamma + delta, at)
  );
}

// ln of the likelihood of one history.
function logHistory(parameters: Four, given: BuyingHistory): number {
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
export function opportunityLikelihood(
  fit: ActivityFit,
  histories: readonly BuyingHistory[],
): number {
  const parameters = four(fit);
  return sound(
    histories.reduce((sum, each) => sum + logHistory(parameters, requireOpportunities(each)), 0),
  );
}

// Equal histories once, with their number, in a fixed order.
function gather(
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

function slopedOpportunities(histories: readonly BuyingHistory[]): Sloped {
  const groups = gather(histories);
  return numericSlope((point) => {
    const [alpha = 1, beta = 1, gamma = 1, delta = 1] = Array.from(point, Math.exp);
    const parameters: Four = [alpha, beta, gamma, delta];
    return groups.reduce((sum, [each, count]) => sum + count * logHistory(parameters, each), 0);
  });
}

// The same model in which nobody drops out: a chance of ordering of its own for each account.
function slopedWithoutDropOut(histories: readonly BuyingHistory[]): Sloped {
  const groups = gather(histories);
  return numericSlope(([logAlpha = 0, logBeta = 0]) => {
    const [alpha, beta] = [Math.exp(logAlpha), Math.exp(logBeta)];
    return groups.reduce((sum, [{ repeatOrders: x, age: n }, count]) => {
      const log = logRising(alpha, x) + logRising(beta, n - x) - logRising(alpha + beta, n);
      return sum + count * log;
    }, 0);
  });
}

/**
 * Fits the BG/BB model of orders at fixed opportunities by maximum likelihood.
 *
 * @param histories - n >= 1 histories of opportunities.
 * @param identification - From when on drop-out is held to be seen.
 * @returns alpha, beta (ordering) and gamma, delta (dropping out), with how far they can be trusted.
 * @throws {KamError} `invalid-input` where a history cannot be one; `not-available` without an order.
 * @example
 * fitOpportunities([{ repeatOrders: 1, recency: 2, age: 4 }], { leastGain: 2, leastDropOut: 0.001 }).identified; // false
 * @see Fader, Hardie & Shang (2010), cited from memory; the test of identification is ours.
 */
export function fitOpportunities(
  histories: readonly BuyingHistory[],
  identification: Identification,
): Fitted {
  const { leastGain, leastDropOut } = identification;
  histories.forEach(requireOpportunities);
  const repeatAccounts = histories.filter(({ repeatOrders }) => repeatOrders > 0).length;
  if (repeatAccounts === 0) throw notAvailable("no account has an order after its first");
  const objective = slopedOpportunities(histories);
  const maximum = best(objective, [
    [0, 0, 0, 1],
    [0, Math.log(3), 0, Math.log(3)],
  ]);
  const described = describe(objective, maximum, [0, 0, 0, 0]);
  const fit: ActivityFit = { model: "BG/BB", parameters: described.parameters };
  const gain = maximum.value - best(slopedWithoutDropOut(histories), [[0, 0]]).value;
  const [, , gamma, delta] = four(fit);
  const isSeen = gain >= leastGain && gamma / (gamma + delta) >= leastDropOut;
  return {
    ...fit,
    ...described,
    logLikelihood: opportunityLikelihood(fit, histories),
    converged: maximum.converged,
    identified: isSeen && !isAtEdge(maximum),
    accounts: histories.length,
    repeatAccounts,
    gain: Math.max(0, gain),
  };
}

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

function requireCount(value: number, argument: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= MOST_OPPORTUNITIES) return value;
  throw invalidInput({ argument }, `a whole number from 0 to ${MOST_OPPORTUNITIES}`, value);
}
