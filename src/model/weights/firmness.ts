import { FULL_SCORE } from "../classification/criterion";
import type { Score } from "../classification/score";
import { meanRange, type Range } from "./extreme-means";
import { boundingScores, settle } from "./bounding-scores";
import type { WeightRegion } from "./weight-region";

/** The weightings near the chosen one: all of them, and some drawn evenly. */
export interface NearbyWeights {
  readonly region: WeightRegion;
  /** Draw by draw in one list. */
  readonly draws: Float64Array;
}

/** exact: no nearby weighting gives another class; sampled: counted over the draws. */
export const FIRMNESS_METHODS = ["exact", "sampled"] as const;

/** How far the class of an account depends on the exact weights. */
export interface Firmness<C> {
  /** Share of the nearby weightings that give the same class, 0 to 1. */
  readonly firmness: number;
  readonly method: (typeof FIRMNESS_METHODS)[number];
  /** Class under the chosen weights. */
  readonly held: C;
  /** The other class that is most frequent. */
  readonly otherwise: C | undefined;
  /** Exact bounds of the score under all nearby weightings; `undefined` when nothing is known. */
  readonly scores: Range | undefined;
}

/**
 * How often an account keeps its class when the weights are somewhat different.
 *
 * First the exact bounds of score, interval and completeness under all nearby weightings are found. If
 * none of their ends gives another class, no nearby weighting does, and the answer is exactly 1. Else
 * the class is counted over the draws.
 *
 * @param worths - n scores of 0 to 10, one per criterion; `undefined` when unknown.
 * @param chosen - The score under the chosen weights.
 * @param nearby - The region, and draws from it.
 * @param classOf - The class that a score gives; it may change only where a score, an end of its
 *   interval or its completeness passes a cut. The score handed over is good until the next call.
 * @returns The share kept, how it was found, the classes and the bounds of the score.
 * @example
 * firmness([8], { score: 8, completeness: 1, low: 8, high: 8 }, { region: { chosen: [1], least: [1], most: [1] }, draws: new Float64Array() }, ({ score = 0 }) => score >= 6).firmness; // 1
 * @see Our operationalisation of stability under nearby weights.
 */
export function firmness<C>(
  worths: readonly (number | undefined)[],
  chosen: Score,
  nearby: NearbyWeights,
  classOf: (score: Score) => C,
): Firmness<C> {
  const held = classOf(chosen);
  const scores = meanRange(nearby.region, worths);
  if (boundingScores(worths, chosen, nearby.region).every((end) => classOf(end) === held)) {
    return { firmness: 1, method: "exact", held, otherwise: undefined, scores };
  }
  const counts = countClasses(worths, chosen, nearby, classOf);
  let total = 0;
  let others: { readonly name: C; readonly count: number } | undefined;
  for (const [name, count] of counts) {
    total += count;
    if (name !== held && count > (others?.count ?? 0)) others = { name, count };
  }
  const share = total > 0 ? (counts.get(held) ?? 0) / total : 1;
  return { firmness: share, method: "sampled", held, otherwise: others?.name, scores };
}

function countClasses<C>(
  worths: readonly (number | undefined)[],
  chosen: Score,
  { draws }: NearbyWeights,
  classOf: (score: Score) => C,
): ReadonlyMap<C, number> {
  const counts = new Map<C, number>();
  const isAllKnown = !worths.includes(undefined);
  // Both objects serve all draws: thousands of them are looked at for each account.
  const sums = { known: 0, sum: 0 };
  const drawn = { ...chosen };
  for (let from = 0; from < draws.length; from += worths.length) {
    weigh(worths, draws, from, sums);
    setScore(drawn, sums, chosen, isAllKnown);
    const name = classOf(drawn);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

interface Sums {
  known: number;
  sum: number;
}

function weigh(
  worths: readonly (number | undefined)[],
  draws: Float64Array,
  from: number,
  sums: Sums,
): void {
  let known = 0;
  let sum = 0;
  for (let criterion = 0; criterion < worths.length; criterion += 1) {
    const worth = worths[criterion];
    if (worth === undefined) continue;
    const weight = draws[from + criterion] ?? 0;
    known += weight;
    sum += weight * worth;
  }
  sums.known = known;
  sums.sum = sum;
}

function setScore(
  drawn: { -readonly [K in keyof Score]: Score[K] },
  { known, sum }: Sums,
  chosen: Score,
  isAllKnown: boolean,
): void {
  const mean = known > 0 ? sum / known : undefined;
  drawn.score = mean === undefined ? undefined : settle(mean, chosen.score);
  if (isAllKnown) {
    drawn.low = drawn.score ?? 0;
    drawn.high = drawn.low;
    return;
  }
  drawn.completeness = settle(known, chosen.completeness);
  drawn.low = settle(sum, chosen.low);
  drawn.high = settle(sum + FULL_SCORE * (1 - known), chosen.high);
}
