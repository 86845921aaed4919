import type { GroupedHistories } from "./grouped-histories";
import { LEAST_REGULAR_GAIN, regularGain, regularGainOfTimes } from "./regular-orders";
import { slopedOrders } from "./order-likelihood";
import type { Found } from "./order-limits";
import { type OrderModel, searchBetaGeometric } from "./search-orders";

/**
 * Says whether orders come more regularly than a model of orders at random can say.
 *
 * Where the gaps are known they decide. Else x, t_x and T do, under the BG/CNBD-k for the BG/NBD and under
 * the MBG/CNBD-k for the others: the best fit with k = 2 is held against the best with k = 1.
 *
 * @param model - A model without k.
 * @param groups - Buying histories, gathered.
 * @param found - What the search found for the model.
 * @returns True when k = 2 makes the data at least 20 times as likely as k = 1.
 * @example
 * isRegular("NBD", { logGaps: 0, allOrders: 4, size: 1, orders: { values: [4], at: [0] }, recency: { values: [4], at: [0] }, accounts: [1] }, {}); // false
 * @see `regularGain`.
 */
export function isRegular(model: OrderModel, groups: GroupedHistories, found: Found): boolean {
  const gain = regularGain(groups) ?? gainOfTimes(model, groups, found);
  return gain >= LEAST_REGULAR_GAIN;
}

function gainOfTimes(model: OrderModel, groups: GroupedHistories, found: Found): number {
  const family = model === "BG/NBD" ? "BG/CNBD-k" : "MBG/CNBD-k";
  const isOfFamily = model === "BG/NBD" || model === "MBG/NBD";
  const random = isOfFamily
    ? found.maximum
    : searchBetaGeometric(family, groups, { k: 1, nbd: found.maximum }).maximum;
  const [logR = 0, logAlpha = 0, logA = 0, logB = 0] = random.point;
  return regularGainOfTimes(groups, random.value, {
    objective: slopedOrders(family, groups, 2),
    start: [logR, logAlpha - Math.log(2), logA, logB],
  });
}
