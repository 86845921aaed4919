import type { GroupedHistories } from "./grouped-histories";
import { best, bestAt, higher, highest } from "./highest";
import { slopedOrders } from "./order-likelihood";
import {
  AT_ONCE_OR_NEVER,
  type Found,
  meanChance,
  PARETO_LIMITS,
  startingRates,
} from "./order-limits";

/**
 * Looks for the parameters of the Pareto/NBD under which buying histories are most likely.
 *
 * @param groups - The histories, gathered.
 * @param nbd - What the search found for the NBD.
 * @returns The top, and what drop-out explains there.
 * @example
 * typeof searchPareto; // "function"
 * @see `paretoLikelihood`.
 */
export function searchPareto(groups: GroupedHistories, nbd: Found): Found {
  const objective = slopedOrders("Pareto/NBD", groups);
  const inside = best(objective, [
    [...startingRates(nbd.maximum), 0, 0],
    [0, 0, 0, Math.log(3)],
  ]);
  const reached = highest(objective, inside, PARETO_LIMITS);
  const [, , logS = 0, logBeta = 0] = reached.point;
  const dropOut = -Math.expm1(-Math.exp(logS) * Math.log1p(Math.exp(-logBeta)));
  const { value } = reached;
  const found = { k: 1, objective, maximum: reached, value, gain: value - nbd.value, dropOut };
  // Where s and beta go to 0, an account leaves right after its first order or never, as in the MBG/NBD.
  const modified = slopedOrders("MBG/NBD", groups);
  const near = [...startingRates(nbd.maximum), 0, 1];
  const atOnce = bestAt(modified, [AT_ONCE_OR_NEVER], near, value);
  if (higher(reached, atOnce) !== atOnce) return found;
  const maximum = { ...inside, limits: [AT_ONCE_OR_NEVER] };
  const gain = atOnce.value - nbd.value;
  return { ...found, maximum, value: inside.value, gain, dropOut: meanChance(atOnce) };
}
