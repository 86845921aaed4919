import type { CellValue } from "../../workbook/cells";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf, isBuying, isLeaving } from "./account-random";

const THEME = 6;
/** One account in ten was not assessed then. */
const ASSESSED = 0.9;

/** Health at the end of the first quarter; of those who bought then. */
export function healthBeforeRows(
  account: SampleAccount,
  day: number,
): readonly (readonly CellValue[])[] {
  const random = accountRandom(account, THEME);
  if (!isBuying(account) || !random.chance(ASSESSED)) return [];
  const usual = isLeaving(account) ? 60 : 60 + 26 * closenessOf(account);
  const health = Math.round(10 * Math.min(usual + 5 * random.deviation(), 98)) / 10;
  return [[account.account_id, health, day]];
}
