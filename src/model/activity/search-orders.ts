import type { Maximum } from "../statistics/maximise";
import type { Sloped } from "../statistics/sloped";
import type { ModelName } from "./activity-fit";
import type { BuyingHistory } from "./buying-history";
import { best, EDGE } from "./fitted";
import type { GroupedHistories } from "./grouped-histories";
import { nbdLikelihood } from "./nbd-likelihood";
import { regularity, slopedOrders } from "./order-likelihood";

/** Regularities that are tried: 1 is at random, 6 nearly like clockwork. */
export const MOST_REGULAR = 6;

/** The models of how many orders come. */
export type OrderModel = Exclude<ModelName, "Gamma-Gamma" | "sBG" | "BG/BB">;

/** The top that a search ended on, and the same model in which nobody drops out. */
interface Found {
  readonly k: number;
  readonly objective: Sloped;
  readonly maximum: Maximum;
  /** Value of the same model in which nobody drops out. */
  readonly without: number;
  /** Mean chance of dropping out after an order, or within the mean age. */
  readonly dropOut: number;
}

/**
 * Looks for the parameters under which buying histories are most likely.
 *
 * @param model - NBD, (M)BG/NBD, (M)BG/CNBD-k or Pareto/NBD.
 * @param groups - The histories, gathered.
 * @param histories - The same histories one by one, for the models that choose k.
 * @returns The top, by the logarithms of the parameters in the unit of the groups, and what it is
 *   held against.
 * @throws {KamError} `not-available` when a model chooses k and log gaps are unknown.
 * @example
 * searchOrders("NBD", { size: 1, orders: [1], recency: [1], age: [1], accounts: [1], moreThan: [1] }, []).k; // 1
 * @see Each of the likelihoods; k from 1 to 6 by the same rule.
 */
export function searchOrders(
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

/**
 * Says whether a model has a regularity k.
 *
 * @param model - A model of orders.
 * @returns True for those with k.
 * @example
 * hasRegularity("BG/CNBD-k"); // true
 * @see Platzer & Reutterer (2017), cited from memory.
 */
export function hasRegularity(model: OrderModel): boolean {
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
