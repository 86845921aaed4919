import type { CellValue } from "../../workbook/cells";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf, isBuying, isLeaving } from "./account-random";

const THEME = 3;
const GOALS = [
  "Growth in volume",
  "Stable prices",
  "Short lead times",
  "Joint development",
  "Less carbon in the product",
  "Fewer suppliers",
] as const;
/** One account in three has not been asked. */
const ASKED = 0.68;
const GAP = 0.05;

/** How both sides rank the same goals: alike where they are close, in reverse where one leaves. */
export function goalRows(account: SampleAccount): readonly (readonly CellValue[])[] {
  const random = accountRandom(account, THEME);
  if (!isBuying(account) || !(isLeaving(account) || random.chance(ASKED))) return [];
  const agreement = isLeaving(account) ? -0.8 : 1.3 * closenessOf(account);
  const ours = random.shuffle(GOALS);
  const theirs = ours
    .map((goal, place) => ({ goal, at: agreement * place + 1.6 * random.deviation() }))
    .sort((one, other) => one.at - other.at)
    .map(({ goal }) => goal);
  return GOALS.map((goal) => {
    const rank = (list: readonly string[]): CellValue =>
      random.chance(GAP) ? "" : list.indexOf(goal) + 1;
    return [account.account_id, goal, rank(ours), rank(theirs)];
  });
}
