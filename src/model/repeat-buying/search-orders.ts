import type { ModelName } from "./buying-fit";
import type { GroupedHistories } from "./grouped-histories";
import { best, bestAt, higher, highest, type Top } from "./highest";
import { nbdLikelihood } from "./nbd-likelihood";
import { regularity, slopedOrders } from "./order-likelihood";
import {
  AT_ONCE_OR_NEVER,
  type Found,
  LEAVING_ALIKE,
  meanChance,
  NOBODY_LEAVES,
  RATES_ALIKE,
  startingRates,
} from "./order-limits";
import { searchPareto } from "./search-pareto";

/** Regularities that are tried: 1 is at random, 6 nearly like clockwork. */
export const MOST_REGULAR = 6;

/** The models of how many orders come. */
export type OrderModel = Exclude<ModelName, "Gamma-Gamma" | "sBG" | "BG/BB">;

/**
 * Looks for the parameters under which buying histories are most likely.
 *
 * @param model - NBD, (M)BG/NBD, (M)BG/CNBD-k or Pareto/NBD.
 * @param groups - The histories, gathered; a model that chooses k needs their log gaps.
 * @returns The top, by the logarithms of the parameters in the unit of the groups, and what it is
 *   held against.
 * @throws {KamError} `not-available` when a model chooses k and log gaps are unknown.
 * @example
 * searchOrders("NBD", { size: 1, moreThan: [1], allOrders: 1, age: { values: [1] }, byAge: { accounts: [1], orders: [1] } }).k; // 1
 * @see Each of the likelihoods; k from 1 to 6 by the same rule.
 */
export function searchOrders(model: OrderModel, groups: GroupedHistories): Found {
  const objective = nbdLikelihood(groups);
  const maximum = highest(objective, best(objective, [[0, 0]]), [RATES_ALIKE]);
  const { value } = maximum;
  const nbd = { k: 1, objective, maximum, value, gain: 0, dropOut: 0 };
  if (model === "NBD") return nbd;
  if (model === "Pareto/NBD") return searchPareto(groups, nbd);
  const most = hasRegularity(model) ? MOST_REGULAR : 1;
  const tried = Array.from({ length: most }, (_, index) => {
    const k = index + 1;
    const found = searchBetaGeometric(model, groups, { k, nbd: maximum });
    return { ...found, value: found.maximum.value + regularity(groups, k) };
  });
  const likeliest = tried.reduce((top, each) => (each.value > top.value ? each : top));
  const found = heldAgainstLimits(likeliest, nbd);
  return { ...found, value: found.maximum.value + regularity(groups, found.k) };
}

/**
 * Says whether a model has a regularity k.
 *
 * @param model - A model of orders.
 * @returns True for those with k.
 * @example
 * hasRegularity("BG/CNBD-k"); // true
 * @see Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function hasRegularity(model: OrderModel): boolean {
  return model === "BG/CNBD-k" || model === "MBG/CNBD-k";
}

/** Where the search begins for a regularity. */
interface Beginning {
  readonly k: number;
  readonly nbd: Top;
}

/**
 * The top of a beta-geometric model with a given k, inside or where all leave at once or never.
 *
 * @param model - A model of that family.
 * @param groups - Buying histories, gathered.
 * @param beginning - k, and a top whose rates the search starts from, such as that of the NBD.
 * @param beginning.k - The regularity, whole, 1 or more.
 * @param beginning.nbd - A top of the NBD; ln r and ln alpha are its first two coordinates.
 * @returns The higher of both tops.
 * @example
 * typeof searchBetaGeometric; // "function"
 * @see `bgLikelihood`.
 */
export function searchBetaGeometric(
  model: OrderModel,
  groups: GroupedHistories,
  { k, nbd }: Beginning,
): Pick<Found, "k" | "objective" | "maximum"> {
  const [logR, logAlpha] = startingRates(nbd);
  // k steps lead to an order, so that they come k times as fast.
  const start = [logR, logAlpha - Math.log(k)];
  const objective = slopedOrders(model, groups, k);
  const inside = best(objective, [
    [...start, 0, 1],
    [0, -Math.log(k), 0, Math.log(3)],
  ]);
  const atOnce = bestAt(objective, [AT_ONCE_OR_NEVER], [...start, 0, 1], inside.value);
  return { k, objective, maximum: higher(inside, atOnce) };
}

function heldAgainstLimits(
  { k, objective, maximum: found }: Pick<Found, "k" | "objective" | "maximum">,
  nbd: Found,
): Omit<Found, "value"> {
  const nobody = k === 1 ? nbd.maximum : bestAt(objective, [NOBODY_LEAVES], found.point);
  // That all leave at once or never has been tried with the same starts.
  const further = [NOBODY_LEAVES, LEAVING_ALIKE, RATES_ALIKE];
  const maximum = highest(objective, found, further);
  const gain = maximum.value - nobody.value;
  return { k, objective, maximum, gain, dropOut: meanChance(maximum) };
}
