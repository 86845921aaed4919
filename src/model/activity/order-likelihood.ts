import gammaln from "@stdlib/math-base-special-gammaln";
import { notAvailable } from "../errors";
import type { Sloped } from "../statistics/sloped";
import { betaGeometric, sound, type ActivityFit, type ModelName } from "./activity-fit";
import { bgLikelihood } from "./bg-likelihood";
import { misfit, requireLogGaps, type BuyingHistory } from "./buying-history";
import { groupHistories, type GroupedHistories } from "./grouped-histories";
import { nbdLikelihood } from "./nbd-likelihood";
import { paretoLikelihood } from "./pareto-likelihood";

/**
 * The log-likelihood of a model of orders as a function of the logarithms of its parameters.
 *
 * @param model - NBD, (M)BG/NBD, (M)BG/CNBD-k or Pareto/NBD.
 * @param groups - Buying histories, gathered.
 * @param k - Regularity, whole and 1 or more, where the model has one.
 * @returns The function with its slope, as `maximise` takes it.
 * @throws {KamError} `not-available` for a model that is none of orders.
 * @example
 * slopedOrders("NBD", { size: 0, accounts: [], moreThan: [] })([0, 0], []); // 0
 * @see Each of the likelihoods.
 */
export function slopedOrders(model: ModelName, groups: GroupedHistories, k = 1): Sloped {
  if (model === "NBD") return nbdLikelihood(groups);
  if (model === "Pareto/NBD") return paretoLikelihood(groups);
  const family = betaGeometric({ model, parameters: [1, 1, 1, 1, k] });
  if (family === undefined) throw notAvailable(`${model} is no model of orders`);
  return bgLikelihood(groups, family);
}

/**
 * Log-likelihood of buying histories under a model of orders with given parameters.
 *
 * Constants that no parameter changes are dropped as the literature drops them; for the models with k
 * they are kept, (k-1) sum of log gaps - x ln (k-1)!, as k is chosen by them.
 *
 * @param fit - NBD, (M)BG/NBD, (M)BG/CNBD-k or Pareto/NBD with parameters above 0.
 * @param histories - n >= 1 buying histories in the unit of time of the parameters.
 * @returns The log-likelihood.
 * @throws {KamError} `not-available` for another model, log gaps that are unknown, or numbers beyond
 *   what doubles hold.
 * @example
 * orderLikelihood({ model: "NBD", parameters: [1, 1] }, [{ repeatOrders: 2, recency: 1, age: 3 }]); // -3.465735902800
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Reutterer, Platzer & Schroeder (2020), cited from memory.
 */
export function orderLikelihood(fit: ActivityFit, histories: readonly BuyingHistory[]): number {
  const { model, parameters } = fit;
  const k = betaGeometric(fit)?.k ?? 1;
  if (!Number.isInteger(k) || k < 1) {
    throw misfit("k", "a whole number of 1 or more", k);
  }
  const objective = slopedOrders(model, groupHistories(histories, 1), k);
  const point = Float64Array.from(parameters.slice(0, model === "NBD" ? 2 : 4), Math.log);
  return sound(objective(point, new Float64Array(point.length)) + regularity(histories, k));
}

/**
 * What regular gaps add to a log-likelihood for a given k.
 *
 *     sum over accounts of (k-1) log_gaps - x ln (k-1)!
 *
 * @param histories - Buying histories with their log gaps.
 * @param k - Regularity, whole and 1 or more.
 * @returns The sum; 0 for k = 1.
 * @throws {KamError} `not-available` when log gaps are unknown.
 * @example
 * regularity([{ repeatOrders: 2, recency: 2, age: 3, logGaps: 0 }], 3); // -1.386294361120
 * @see Reutterer, Platzer & Schroeder (2020), cited from memory.
 */
export function regularity(histories: readonly BuyingHistory[], k: number): number {
  if (k === 1) return 0;
  const logSteps = gammaln(k);
  return histories.reduce(
    (sum, history) => sum + (k - 1) * requireLogGaps(history) - history.repeatOrders * logSteps,
    0,
  );
}
