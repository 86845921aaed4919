import { notAvailable } from "../errors";
import { numericSlope } from "../statistics/numeric-slope";
import { logRising } from "../statistics/rising";
import type { Sloped } from "../statistics/sloped";
import { type ActivityFit, four } from "./activity-fit";
import type { BuyingHistory } from "./buying-history";
import type { Identification } from "./fit-orders";
import { best, describe, type Fitted, trust } from "./fitted";
import { requireOpportunities } from "./opportunities";
import { type Four, logHistory, opportunityLikelihood } from "./opportunity-likelihood";

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
    ...trust(maximum, isSeen),
    dropOutSeen: isSeen,
    accounts: histories.length,
    repeatAccounts,
    gain: Math.max(0, gain),
  };
}
