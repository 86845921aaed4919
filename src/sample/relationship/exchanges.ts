import { EXCHANGE_KINDS } from "../../model/relationship/communication";
import type { CellValue } from "../../workbook/cells";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf, isBuying, isLeaving } from "./account-random";

const THEME = 5;
const LONGEST_AGO = 300;
const FURTHEST_AHEAD = 60;

/** What both sides told each other in the last year, and what is planned. */
export function exchangeRows(
  account: SampleAccount,
  day: number,
): readonly (readonly CellValue[])[] {
  const random = accountRandom(account, THEME);
  if (!isBuying(account)) return [];
  const closeness = isLeaving(account) ? 0 : closenessOf(account);
  const count = 4 + Math.round(9 * closeness + 2 * random.next());
  return Array.from({ length: count }, (): readonly CellValue[] => {
    const date = day + Math.round(random.between(-LONGEST_AGO, FURTHEST_AHEAD));
    const isHeld = date <= day && random.chance(0.45 + 0.5 * closeness);
    // The closer the firms are, the more comes back.
    const isIncoming = random.chance(0.2 + 0.32 * closeness);
    const kind = random.pick(EXCHANGE_KINDS);
    return [
      account.account_id,
      random.chance(0.03) ? "" : kind,
      random.chance(0.03) ? "" : isIncoming ? "in" : "out",
      date,
      isHeld ? "held" : "planned",
    ];
  });
}
