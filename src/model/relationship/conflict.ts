import { notAvailable } from "../errors";

/** Why two firms disagree. */
export const CONFLICT_CAUSES = [
  "goal_mismatch",
  "divergent_objectives",
  "ignores_market_limits",
  "scarce_communication",
  "other",
] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];
export type StatedCause = ConflictCause | "unknown";

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
const HEAVIEST = 5 ** 3;
/** Sums of marks that differ by less are alike. */
const ROUNDING = 1e-9;

/**
 * How much open conflict there is with one account, and what it mostly comes from.
 *
 *     index = 100 sum of (importance_i frequency_i intensity_i) / (125 n),  over n open issues
 *
 * 0 when nothing is open. The index is a mean: read it beside the sum, in which many small issues do
 * not vanish.
 *
 * @param issues - n >= 0 issues, marks from 1 to 5; closed ones count for nothing.
 * @returns Index 0 to 100, sum of the weights, counts, and the main cause; of causes with equal sums
 *   the one that stands first in `CONFLICT_CAUSES`.
 * @throws {KamError} `not-available` when issues are open and none of them has all three marks.
 * @example
 * conflict([{ importance: 5, frequency: 2, intensity: 3, cause: "other", isOpen: true }]).index; // 24
 * @see Our operationalisation of conflict in channels by number, importance, frequency and
 *   intensity of issues.
 */
export function conflict(issues: readonly Issue[]): Conflict {
  const open = issues.filter(({ isOpen }) => isOpen);
  const byCause = new Map<StatedCause, number>();
  let rated = 0;
  let sum = 0;
  for (const issue of open) {
    const weight = issueWeight(issue);
    if (weight === undefined) continue;
    const cause = issue.cause ?? "unknown";
    rated += 1;
    sum += weight;
    byCause.set(cause, (byCause.get(cause) ?? 0) + weight);
  }
  if (open.length > 0 && rated === 0) {
    throw notAvailable("no open issue has importance, frequency and intensity");
  }
  const causes = [...CONFLICT_CAUSES, "unknown" as const].flatMap((cause) => {
    const ofCause = byCause.get(cause);
    return ofCause === undefined ? [] : { cause, sum: ofCause };
  });
  return {
    index: rated === 0 ? 0 : Math.min((100 * sum) / (rated * HEAVIEST), 100),
    sum,
    open: open.length,
    unrated: open.length - rated,
    mainCause: heaviest(causes),
    causes,
  };
}

/**
 * Weight of one issue.
 *
 *     weight = importance frequency intensity
 *
 * @param issue - Its marks, from 1 to 5; `undefined` is unknown.
 * @returns 1 to 125; `undefined` when a mark is unknown.
 * @example
 * issueWeight({ importance: 5, frequency: 2, intensity: 3 }); // 30
 * @see Our operationalisation.
 */
export function issueWeight(issue: IssueMarks): number | undefined {
  const { importance, frequency, intensity } = issue;
  if (importance === undefined || frequency === undefined || intensity === undefined) {
    return undefined;
  }
  return importance * frequency * intensity;
}

function heaviest(causes: Conflict["causes"]): StatedCause | undefined {
  const [first, ...others] = causes;
  return others.reduce(
    (most, each) => (each.sum > (most?.sum ?? 0) + ROUNDING ? each : most),
    first,
  )?.cause;
}
