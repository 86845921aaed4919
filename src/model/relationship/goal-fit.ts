import { reaches } from "../statistics/reaches";
import { fault } from "../errors";

/** Places of one goal in both sides' lists, 1 for the most important; `undefined` is not ranked. */
export interface RankedGoal {
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
}

export interface GoalFit {
  /** 1 when both rank alike, 0 when one says nothing of the other, -1 when they rank in reverse. */
  readonly fit: number;
  /** Shared goals over those that either side ranked, 0 to 1. */
  readonly completeness: number;
  /** Goals that both sides ranked. */
  readonly shared: number;
  /** Goals that one side alone ranked. */
  readonly unshared: number;
}

/**
 * How far both sides want the same things in the same order (Spearman's rank correlation).
 *
 *     fit = Pearson correlation of the ranks over goals that both ranked; ties get their mean rank
 *
 * A goal of one side alone has no rank on the other: it is counted and reported, not guessed.
 *
 * @param goals - n goals; any numbers that put them in order.
 * @param leastShared - Least number of shared goals for an answer, 2 or more; with two the answer
 *   can only be 1 or -1.
 * @returns Fit from -1 to 1, completeness from 0 to 1, and how many goals are shared and unshared.
 * @throws {KamError} `not-available` with too few shared goals, or when one side ranks all alike.
 * @example
 * goalFit([{ ours: 1, theirs: 2 }, { ours: 2, theirs: 1 }, { ours: 3, theirs: 4 }, { ours: 4, theirs: 3 }], 3).fit; // 0.6
 * @see Spearman, C. (1904). The proof and measurement of association between two things. American
 *   Journal of Psychology 15(1), 72-101 (cited from memory). Its use for goals is ours.
 */
export function goalFit(goals: readonly RankedGoal[], leastShared: number): GoalFit {
  const shared = goals.filter(
    (goal): goal is { readonly ours: number; readonly theirs: number } =>
      goal.ours !== undefined && goal.theirs !== undefined,
  );
  const unshared = goals.filter(
    ({ ours, theirs }) => (ours === undefined) !== (theirs === undefined),
  ).length;
  if (shared.length < leastShared) {
    throw fault("too-few-shared-goals", { least: leastShared, found: shared.length });
  }
  const ours = meanRanks(shared.map((goal) => goal.ours));
  const theirs = meanRanks(shared.map((goal) => goal.theirs));
  return {
    fit: correlation(ours, theirs),
    completeness: shared.length / (shared.length + unshared),
    shared: shared.length,
    unshared,
  };
}

// Places from 1 in rising order; equal values share the mean of their places.
function meanRanks(values: readonly number[]): readonly number[] {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  [...values]
    .sort((one, other) => one - other)
    .forEach((value, index) => {
      if (!first.has(value)) first.set(value, index + 1);
      last.set(value, index + 1);
    });
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2);
}

function correlation(ours: readonly number[], theirs: readonly number[]): number {
  const mean = (ours.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, rank, index) => sum + (rank - mean) * ((b[index] ?? mean) - mean), 0);
  const [spread, otherSpread] = [product(ours, ours), product(theirs, theirs)];
  if (spread === 0 || otherSpread === 0) {
    throw fault("goals-ranked-alike", { side: spread === 0 ? "ours" : "theirs" });
  }
  return Math.min(Math.max(product(ours, theirs) / Math.sqrt(spread * otherSpread), -1), 1);
}

/** How a fit is to be read. */
export const FIT_SIGNALS = ["red", "amber", "green"] as const;
export type FitSignal = (typeof FIT_SIGNALS)[number];

export interface FitCuts {
  readonly red: number;
  readonly amber: number;
}

/**
 * Reads a goal fit against two cuts.
 *
 * @param fit - Goal fit, -1 to 1.
 * @param cuts - Below `red` the goals are opposed, below `amber` they need talking about.
 * @returns `red`, `amber` or `green`.
 * @example
 * fitSignal(0.3, { red: 0, amber: 0.5 }); // "amber"
 * @see Our operationalisation.
 */
export function fitSignal(fit: number, cuts: FitCuts): FitSignal {
  // A hair below a cut is rounding, not disagreement.
  if (!reaches(fit, cuts.red)) return "red";
  return reaches(fit, cuts.amber) ? "green" : "amber";
}
