import { type BuyingFit, betaGeometric } from "../../../model/repeat-buying/buying-fit";
import { type BuyingHistory, historyFault } from "../../../model/repeat-buying/buying-history";
import { cohortFactor } from "../../../model/repeat-buying/mean-orders";
import type { KnownHistory } from "./account-history";

/** Time to come, the fewest accounts that are a cohort, and what is expected of each without the factor. */
interface Forecast {
  readonly periods: number;
  readonly few: number;
  readonly expected: (history: BuyingHistory) => number;
}

/** What the expected orders of a full cohort are multiplied by; 1 where the formula is exact. */
export function cohortFactorOf(
  all: readonly KnownHistory[],
  fit: BuyingFit,
  { periods, few, expected }: Forecast,
): number {
  if ((betaGeometric(fit)?.k ?? 1) === 1) return 1;
  const histories = all.flatMap(({ orders, recency, age }) =>
    recency === undefined || age === undefined ? [] : [{ repeatOrders: orders, recency, age }],
  );
  const sound = histories.filter((history) => historyFault(history) === undefined);
  if (sound.length < few) return 1;
  // Added up by size, so that the order of the accounts changes no digit.
  const each = sound.map(expected).sort((one, other) => one - other);
  const together = each.reduce((sum, next) => sum + next, 0);
  return cohortFactor(
    fit,
    sound.map(({ age }) => age),
    { periods, expected: together },
  );
}
