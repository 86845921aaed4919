import gammaln from "@stdlib/math-base-special-gammaln";
import { fault } from "../errors";
import type { Sloped } from "../statistics/sloped";
import { betaGeometric, sound, type BuyingFit, type ModelName } from "./buying-fit";
import { bgLikelihood } from "./bg-likelihood";
import { unknownLogGaps, type BuyingHistory } from "./buying-history";
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
 * slopedOrders("NBD", { allOrders: 0, age: { values: [] }, moreThan: [] })([0, 0], []); // 0
 * @see Each of the likelihoods.
 */
export function slopedOrders(model: ModelName, groups: GroupedHistories, k = 1): Sloped {
  if (model === "NBD") return nbdLikelihood(groups);
  if (model === "Pareto/NBD") return paretoLikelihood(groups);
  const family = betaGeometric({ model, parameters: [1, 1, 1, 1, k] });
  if (family === undefined) throw fault("no-model-of-orders", { model });
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
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Reutterer, Platzer &
 *   Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function orderLikelihood(fit: BuyingFit, histories: readonly BuyingHistory[]): number {
  const { model, parameters } = fit;
  const k = betaGeometric(fit)?.k ?? 1;
  if (!Number.isInteger(k) || k < 1) {
    throw fault("not-whole-from", { least: 1, found: k }, { column: "k" });
  }
  const groups = groupHistories(histories, 1);
  const objective = slopedOrders(model, groups, k);
  const point = Float64Array.from(parameters.slice(0, model === "NBD" ? 2 : 4), Math.log);
  return sound(objective(point, new Float64Array(point.length)) + regularity(groups, k));
}

/**
 * What regular gaps add to a log-likelihood for a given k.
 *
 *     sum over accounts of (k-1) log_gaps - x ln (k-1)!
 *
 * @param groups - Buying histories, gathered.
 * @param k - Regularity, whole and 1 or more.
 * @returns The sum in the unit of time of the groups; 0 for k = 1.
 * @throws {KamError} `not-available` when log gaps are unknown.
 * @example
 * regularity({ allOrders: 2, logGaps: 0 }, 3); // -1.386294361120
 * @see Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function regularity(
  groups: Pick<GroupedHistories, "allOrders" | "logGaps">,
  k: number,
): number {
  const { allOrders, logGaps } = groups;
  if (k === 1) return 0;
  if (logGaps === undefined) throw unknownLogGaps();
  return (k - 1) * logGaps - allOrders * gammaln(k);
}
