import { fault } from "../errors";
import { numericSlope } from "../statistics/numeric-slope";
import type { Sloped } from "../statistics/sloped";
import { type BuyingFit, four } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import type { Identification } from "./fit-orders";
import { describe, type Fitted, trust } from "./fitted";
import { best, bestAt, highest } from "./highest";
import { emptied, grown, shrunk } from "./limits";
import { requireOpportunities } from "./opportunities";
import {
  type Four,
  gatherOpportunities,
  logHistory,
  opportunityLikelihood,
} from "./opportunity-likelihood";

function slopedOpportunities(histories: readonly BuyingHistory[]): Sloped {
  const groups = gatherOpportunities(histories);
  return numericSlope((point) => {
    const [alpha = 1, beta = 1, gamma = 1, delta = 1] = Array.from(point, Math.exp);
    const parameters: Four = [alpha, beta, gamma, delta];
    return groups.reduce((sum, [each, count]) => sum + count * logHistory(parameters, each), 0);
  });
}

const NOBODY_LEAVES = emptied("nobody leaves", [2, 3]);

/** Accounts alike in ordering or in leaving, and each chance 0 or 1. */
const LIMITS = [
  NOBODY_LEAVES,
  shrunk("at once or never", [2, 3]),
  grown("leaving alike", [2, 3]),
  grown("orders alike", [0, 1]),
  shrunk("always or never", [0, 1]),
];

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
  if (repeatAccounts === 0) throw fault("no-order-after-first", {});
  const objective = slopedOpportunities(histories);
  const inside = best(objective, [
    [0, 0, 0, 1],
    [0, Math.log(3), 0, Math.log(3)],
  ]);
  const maximum = highest(objective, inside, LIMITS);
  const described = describe(objective, maximum, [0, 0, 0, 0]);
  const fit: BuyingFit = { model: "BG/BB", parameters: described.parameters };
  const gain = maximum.value - bestAt(objective, [NOBODY_LEAVES], inside.point).value;
  const [, , gamma, delta] = four(fit);
  const isSeen = gain >= leastGain && gamma / (gamma + delta) >= leastDropOut;
  return {
    ...fit,
    ...described,
    logLikelihood: opportunityLikelihood(fit, histories),
    ...trust(maximum, isSeen),
    dropOutSeen: isSeen,
    accounts: histories.length,
    repeatAccounts,
    gain: Math.max(0, gain),
  };
}
