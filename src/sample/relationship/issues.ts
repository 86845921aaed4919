import type { ConflictCause, Issue } from "../../model/relationship/conflict";
import type { CellValue } from "../../workbook/cells";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf, isBuying, isLeaving } from "./account-random";

interface SampleIssue {
  readonly issue: string;
  readonly cause: ConflictCause | "";
  readonly importance: number | "";
  readonly frequency: number;
  readonly intensity: number;
  readonly opened: number;
  readonly closed: number | "";
  readonly remedy: string;
}

type Topic = readonly [issue: string, cause: ConflictCause, remedy: string];

const TOPICS: readonly Topic[] = [
  ["Wants lower prices for the same volume", "goal_mismatch", "Total cost shown line by line"],
  ["Prefers two suppliers, we plan for one", "divergent_objectives", "Share agreed by product"],
  ["Volume target above what its market takes", "ignores_market_limits", "Target set again"],
  ["Learned of a price change by letter", "scarce_communication", "Monthly call with its buyer"],
  ["Late deliveries in spring", "other", "Safety stock at its plant"],
  ["Drawings changed without notice", "scarce_communication", "Joint list of changes"],
  ["Payment terms longer than agreed", "goal_mismatch", ""],
];

const THEME = 1;

/** What an account and we disagree about; nobody keeps a list for those who never bought. */
export function issuesOf(account: SampleAccount, day: number): readonly SampleIssue[] {
  const random = accountRandom(account, THEME);
  const tension = isLeaving(account) ? 1 : 1 - closenessOf(account);
  const isListed = random.chance(0.92) || isLeaving(account);
  const count = 1 + Math.floor(2.6 * tension * random.next());
  if (!isBuying(account) || !isListed) return [];
  const mark = (): number =>
    Math.min(Math.max(Math.round(1 + 3.4 * tension + random.deviation()), 1), 5);
  return random
    .shuffle(TOPICS)
    .slice(0, count)
    .map(([issue, cause, remedy]): SampleIssue => {
      const age = Math.round(random.between(20, 300));
      const isClosed = random.chance(0.55 * (1 - tension) + 0.1) && !isLeaving(account);
      return {
        issue,
        cause: random.chance(0.05) ? "" : cause,
        importance: random.chance(0.04) ? "" : mark(),
        frequency: mark(),
        intensity: mark(),
        opened: day - age,
        closed: isClosed ? day - Math.round(age * random.between(0.1, 0.7)) : "",
        remedy: isClosed || random.chance(0.7) ? remedy : "",
      };
    });
}

export function issueRows(account: SampleAccount, day: number): readonly (readonly CellValue[])[] {
  return issuesOf(account, day).map((each) => [
    account.account_id,
    each.issue,
    each.cause,
    each.importance,
    each.frequency,
    each.intensity,
    each.opened,
    each.closed,
    each.remedy,
  ]);
}

/** The same as the model takes it. */
export function toIssue(each: SampleIssue): Issue {
  return {
    importance: each.importance === "" ? undefined : each.importance,
    frequency: each.frequency,
    intensity: each.intensity,
    cause: each.cause === "" ? undefined : each.cause,
    isOpen: each.closed === "",
  };
}
