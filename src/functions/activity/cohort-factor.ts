import { type ActivityFit, betaGeometric } from "../../model/activity/activity-fit";
import { historyFault } from "../../model/activity/buying-history";
import { expectedOrders } from "../../model/activity/expected-orders";
import { cohortFactor } from "../../model/activity/mean-orders";
import type { KnownHistory } from "./account-history";

/** What the expected orders of a full cohort are multiplied by; 1 where the formula is exact. */
export function cohortFactorOf(
  all: readonly KnownHistory[],
  fit: ActivityFit,
  { periods, few }: { readonly periods: number; readonly few: number },
): number {
  if ((betaGeometric(fit)?.k ?? 1) === 1) return 1;
  const histories = all.flatMap(({ orders, recency, age }) =>
    recency === undefined || age === undefined ? [] : [{ repeatOrders: orders, recency, age }],
  );
  const sound = histories.filter((history) => historyFault(history) === undefined);
  if (sound.length < few) return 1;
  const each = sound.map((history) => expectedOrders(fit, history, periods));
  // Added up by size, so that the order of the accounts changes no digit.
  const expected = each.sort((one, other) => one - other).reduce((sum, next) => sum + next, 0);
  return cohortFactor(
    fit,
    sound.map(({ age }) => age),
    { periods, expected },
  );
}
