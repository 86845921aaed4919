import { notAvailable } from "../errors";
import type { Maximum } from "../statistics/maximise";
import type { Sloped } from "../statistics/sloped";
import type { ModelName } from "./activity-fit";
import type { BuyingHistory } from "./buying-history";
import { best, describe, EDGE, isAtEdge, type Fitted } from "./fitted";
import { groupHistories, type GroupedHistories } from "./grouped-histories";
import { nbdLikelihood } from "./nbd-likelihood";
import { regularity, slopedOrders } from "./order-likelihood";

/** From when on drop-out is held to be seen in the data. */
export interface Identification {
  /** Least log-likelihood over the model in which nobody drops out. */
  readonly leastGain: number;
  /** Least mean chance of dropping out. */
  readonly leastDropOut: number;
}

/** Regularities that are tried: 1 is at random, 6 nearly like clockwork. */
export const MOST_REGULAR = 6;

export type OrderModel = Exclude<ModelName, "Gamma-Gamma" | "sBG" | "BG/BB">;

/**
 * Fits a model of orders to buying histories by maximum likelihood.
 *
 *     parameters = those under which the histories are most likely; for the models with k, k from 1
 *     to 6 by the same rule
 *
 * A model with drop-out is held against the same model without: where it explains the data no better,
 * silence and drop-out cannot be told apart, and `identified` is false.
 *
 * @param model - NBD, (M)BG/NBD, (M)BG/CNBD-k or Pareto/NBD.
 * @param histories - n >= 1 buying histories in one unit of time.
 * @param identification - From when on drop-out is held to be seen.
 * @returns Parameters in the unit of time of the histories, with how far they can be trusted.
 * @throws {KamError} `not-available` when no account has a repeat order or no time has passed.
 * @example
 * fitOrders("NBD", [{ repeatOrders: 3, recency: 5, age: 8 }, { repeatOrders: 0, recency: 0, age: 8 }], { leastGain: 2, leastDropOut: 0.001 }).repeatAccounts; // 1
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); the test of identification is ours.
 */
export function fitOrders(
  model: OrderModel,
  histories: readonly BuyingHistory[],
  identification: Identification,
): Fitted {
  const groups = groupHistories(histories);
  if (groups.allOrders === 0) {
    throw notAvailable("no account has a repeat order, so there is no rhythm to learn from");
  }
  const found = search(model, groups, histories);
  const { maximum, objective, k } = found;
  const unit = Math.log(groups.timeUnit);
  const units = { NBD: [0, unit], "Pareto/NBD": [0, unit, 0, unit] } as const;
  const logUnits = model === "NBD" || model === "Pareto/NBD" ? units[model] : [0, unit, 0, 0];
  const { parameters, intervals } = describe(objective, maximum, logUnits);
  const fit = { model, parameters: hasRegularity(model) ? [...parameters, k] : parameters };
  const gain = maximum.value - found.without;
  const isSeen = gain >= identification.leastGain && found.dropOut >= identification.leastDropOut;
  return {
    ...fit,
    intervals,
    // A likelihood is a density over the times of kx steps, so that the unit counts as often.
    logLikelihood: maximum.value - k * groups.allOrders * unit + regularity(histories, k),
    converged: maximum.converged,
    accounts: groups.total,
    repeatAccounts: groups.repeaters,
    identified: !isAtEdge(maximum) && (model === "NBD" || isSeen),
    ...(model === "NBD" ? {} : { gain: Math.max(0, gain) }),
  };
}

interface Found {
  readonly k: number;
  readonly objective: Sloped;
  readonly maximum: Maximum;
  /** Value of the same model in which nobody drops out. */
  readonly without: number;
  /** Mean chance of dropping out after an order, or within the mean age. */
  readonly dropOut: number;
}

function search(
  model: OrderModel,
  groups: GroupedHistories,
  histories: readonly BuyingHistory[],
): Found {
  const objective = nbdLikelihood(groups);
  const maximum = best(objective, [[0, 0]]);
  const nbd = { k: 1, objective, maximum, without: maximum.value, dropOut: 0 };
  if (model === "NBD") return nbd;
  if (model === "Pareto/NBD") return searchPareto(groups, nbd);
  if (!hasRegularity(model)) {
    return searchBetaGeometric(model, groups, { k: 1, nbd: maximum });
  }
  const inUnits = inUnit(histories, groups.timeUnit);
  const tried = Array.from({ length: MOST_REGULAR }, (_, index) => {
    const found = searchBetaGeometric(model, groups, { k: index + 1, nbd: maximum });
    return { found, value: found.maximum.value + regularity(inUnits, index + 1) };
  });
  return tried.reduce((top, each) => (each.value > top.value ? each : top)).found;
}

function hasRegularity(model: OrderModel): boolean {
  return model === "BG/CNBD-k" || model === "MBG/CNBD-k";
}

function searchPareto(groups: GroupedHistories, nbd: Found): Found {
  const objective = slopedOrders("Pareto/NBD", groups);
  const maximum = best(objective, [
    [...nbd.maximum.point, 0, 0],
    [0, 0, 0, Math.log(3)],
  ]);
  const [, , logS = 0, logBeta = 0] = maximum.point;
  const dropOut = -Math.expm1(-Math.exp(logS) * Math.log1p(Math.exp(-logBeta)));
  return { k: 1, objective, maximum, without: nbd.maximum.value, dropOut };
}

function searchBetaGeometric(
  model: OrderModel,
  groups: GroupedHistories,
  { k, nbd }: { readonly k: number; readonly nbd: Maximum },
): Found {
  const [logR = 0, logAlpha = 0] = nbd.point;
  // k steps lead to an order, so that they come k times as fast.
  const start = [logR, logAlpha - Math.log(k)];
  const objective = slopedOrders(model, groups, k);
  const maximum = best(objective, [
    [...start, 0, 1],
    [0, -Math.log(k), 0, Math.log(3)],
  ]);
  const [, , logA = 0, logB = 0] = maximum.point;
  const without = k === 1 ? nbd.value : best(withoutDropOut(objective), [start]).value;
  const dropOut = 1 / (1 + Math.exp(logB - logA));
  return { k, objective, maximum, without, dropOut };
}

// The same model with drop-out at the least that the search allows, a chance of 0.00000000004.
function withoutDropOut(objective: Sloped): Sloped {
  return ([logR = 0, logAlpha = 0], slope) => {
    const full = new Float64Array(4);
    const value = objective(Float64Array.of(logR, logAlpha, -EDGE, EDGE), full);
    slope.set(full.subarray(0, 2));
    return value;
  };
}

function inUnit(histories: readonly BuyingHistory[], unit: number): readonly BuyingHistory[] {
  const logUnit = Math.log(unit);
  return histories.map(({ logGaps, repeatOrders, ...rest }) => ({
    ...rest,
    repeatOrders,
    logGaps: logGaps === undefined ? undefined : logGaps - repeatOrders * logUnit,
  }));
}
