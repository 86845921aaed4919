import { exceeds } from "../statistics/reaches";
import { fault } from "../errors";

/** Why two firms disagree. */
export const CONFLICT_CAUSES = [
  "goal_mismatch",
  "divergent_objectives",
  "ignores_market_limits",
  "scarce_communication",
  "other",
] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];
/** What may be said of a cause: that nobody knows it, too. */
export const STATED_CAUSES = [...CONFLICT_CAUSES, "unknown"] as const;
export type StatedCause = (typeof STATED_CAUSES)[number];

/** Marks of one issue, each from 1 to 5; `undefined` is unknown. */
export interface IssueMarks {
  readonly importance: number | undefined;
  readonly frequency: number | undefined;
  readonly intensity: number | undefined;
}

/** One thing the two firms disagree about. */
export interface Issue extends IssueMarks {
  readonly cause: ConflictCause | undefined;
  readonly isOpen: boolean;
}

export interface Conflict {
  /** Mean weight of the open issues as a share of the heaviest there can be, 0 to 100. */
  readonly index: number;
  /** Share of the open issues that have all their marks, 0 to 1; 1 when nothing is open. */
  readonly completeness: number;
  /** The index if every mark of the unrated issues were 1. */
  readonly low: number;
  /** The index if every mark of the unrated issues were 5. */
  readonly high: number;
  /** Sum of the weights: many small issues show here and not in the mean. */
  readonly sum: number;
  /** How many issues are open. */
  readonly open: number;
  /** Open issues of which a mark is unknown; they are in neither index nor sum. */
  readonly unrated: number;
  /** The cause with the largest sum; `undefined` without an open issue. */
  readonly mainCause: StatedCause | undefined;
  /** What each cause adds to the sum; those that add nothing are left out. */
  readonly causes: readonly { readonly cause: StatedCause; readonly sum: number }[];
}

/** Weight of an issue that has full marks in everything. */
export const HEAVIEST_ISSUE = 5 ** 3;
/** Weight of an issue that has the least marks in everything. */
const LIGHTEST_ISSUE = 1;

/**
 * How much open conflict there is with one account, and what it mostly comes from.
 *
 *     index = 100 sum of (importance_i frequency_i intensity_i) / (125 n),  over n open issues
 *     low, high = the same with all marks 1, or all 5, for open issues that lack a mark
 *
 * 0 when nothing is open. The index is a mean: read it beside the sum, in which many small issues do
 * not vanish.
 *
 * @param issues - n >= 0 issues, marks from 1 to 5; closed ones count for nothing.
 * @returns Index, low and high from 0 to 100, completeness, sum of the weights, counts, and the main
 *   cause; of causes with equal sums the one that stands first in `CONFLICT_CAUSES`.
 * @throws {KamError} `not-available` when issues are open and none of them has all three marks.
 * @example
 * conflict([{ importance: 5, frequency: 2, intensity: 3, cause: "other", isOpen: true }]).index; // 24
 * @see Our operationalisation of conflict in channels by number, importance, frequency and
 *   intensity of issues (cited from memory).
 */
export function conflict(issues: readonly Issue[]): Conflict {
  const open = issues.filter(({ isOpen }) => isOpen);
  const rated = open.flatMap((issue) => {
    const weight = issueWeight(issue);
    return weight === undefined ? [] : { cause: issue.cause ?? ("unknown" as const), weight };
  });
  if (open.length > 0 && rated.length === 0) {
    throw fault("no-rated-issue", {});
  }
  const unrated = open.length - rated.length;
  const sum = rated.reduce((total, { weight }) => total + weight, 0);
  const causes = sumsByCause(rated);
  return {
    index: shareOfHeaviest(sum, rated.length),
    completeness: open.length === 0 ? 1 : rated.length / open.length,
    low: shareOfHeaviest(sum + LIGHTEST_ISSUE * unrated, open.length),
    high: shareOfHeaviest(sum + HEAVIEST_ISSUE * unrated, open.length),
    sum,
    open: open.length,
    unrated,
    mainCause: heaviest(causes),
    causes,
  };
}

// In percent; nothing open is no conflict.
function shareOfHeaviest(sum: number, count: number): number {
  return count === 0 ? 0 : Math.min((100 * sum) / (count * HEAVIEST_ISSUE), 100);
}

function sumsByCause(
  rated: readonly { readonly cause: StatedCause; readonly weight: number }[],
): Conflict["causes"] {
  const byCause = new Map<StatedCause, number>();
  for (const { cause, weight } of rated) byCause.set(cause, (byCause.get(cause) ?? 0) + weight);
  return STATED_CAUSES.flatMap((cause) => {
    const sum = byCause.get(cause);
    return sum === undefined ? [] : { cause, sum };
  });
}

// Weight of one issue.
//
//     weight = importance frequency intensity
//
// Source: Our operationalisation.
function issueWeight(issue: IssueMarks): number | undefined {
  const { importance, frequency, intensity } = issue;
  if (importance === undefined || frequency === undefined || intensity === undefined) {
    return undefined;
  }
  return importance * frequency * intensity;
}

function heaviest(causes: Conflict["causes"]): StatedCause | undefined {
  const [first, ...others] = causes;
  return others.reduce((most, each) => (exceeds(each.sum, most?.sum ?? 0) ? each : most), first)
    ?.cause;
}
