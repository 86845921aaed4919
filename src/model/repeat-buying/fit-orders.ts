import { fault } from "../errors";
import type { BuyingHistory } from "./buying-history";
import { describe, type Fitted, trust } from "./fitted";
import { groupHistories } from "./grouped-histories";
import { isRegular } from "./is-regular";
import { hasRegularity, type OrderModel, searchOrders } from "./search-orders";

/** From when on drop-out is held to be seen in the data. */
export interface Identification {
  /** Least log-likelihood over the model in which nobody drops out. */
  readonly leastGain: number;
  /** Least mean chance of dropping out. */
  readonly leastDropOut: number;
}

/**
 * Fits a model of orders to buying histories by maximum likelihood.
 *
 *     parameters = those under which the histories are most likely; for the models with k, k from 1
 *     to 6 by the same rule
 *
 * A model with drop-out is held against the same model without: where it explains the data no better,
 * silence and drop-out cannot be told apart, and `identified` is false. So it is where a limit of the
 * model, at which parameters have run off together, is as likely as any parameters inside.
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
    throw fault("no-repeat-order", {});
  }
  const found = searchOrders(model, groups);
  const { maximum, objective, k, value, gain } = found;
  const unit = Math.log(groups.timeUnit);
  const units = { NBD: [0, unit], "Pareto/NBD": [0, unit, 0, unit] } as const;
  const logUnits = model === "NBD" || model === "Pareto/NBD" ? units[model] : [0, unit, 0, 0];
  const { parameters, intervals } = describe(objective, maximum, logUnits);
  const isSeen = gain >= identification.leastGain && found.dropOut >= identification.leastDropOut;
  return {
    model,
    parameters: hasRegularity(model) ? [...parameters, k] : parameters,
    intervals,
    // A likelihood is a density over the times of x orders, so that the unit counts as often.
    logLikelihood: value - groups.allOrders * unit,
    ...trust(maximum, model === "NBD" || isSeen),
    accounts: groups.total,
    repeatAccounts: groups.repeaters,
    ...(model === "NBD" ? {} : { gain: Math.max(0, gain), dropOutSeen: isSeen }),
    ...(hasRegularity(model) ? {} : { regular: isRegular(model, groups, found) }),
  };
}
