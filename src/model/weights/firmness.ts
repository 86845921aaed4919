import { FULL_SCORE } from "../portfolio/criterion";
import type { Score } from "../portfolio/score";
import { meanRange, sumRange, type Range } from "./extreme-means";
import type { WeightRegion } from "./weight-region";

/** The weightings near the chosen one: all of them, and some drawn evenly. */
export interface NearbyWeights {
  readonly region: WeightRegion;
  /** Draw by draw in one list. */
  readonly draws: Float64Array;
}

/** How far the class of an account depends on the exact weights. */
export interface Firmness<C> {
  /** Share of the nearby weightings that give the same class, 0 to 1. */
  readonly keeps: number;
  /** exact: no nearby weighting gives another class; sampled: counted over the draws. */
  readonly method: "exact" | "sampled";
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
 * @param worths - n scores of 0 to 10, one a criterion; `undefined` when unknown.
 * @param chosen - The score under the chosen weights.
 * @param nearby - The region, and draws from it.
 * @param classOf - The class that a score gives; it may change only where a score, an end of its
 *   interval or its completeness passes a cut. The score handed over is good until the next call.
 * @returns The share kept, how it was found, the classes and the bounds of the score.
 * @example
 * firmness([8], { score: 8, completeness: 1, low: 8, high: 8 }, { region: { chosen: [1], least: [1], most: [1] }, draws: new Float64Array() }, ({ score = 0 }) => score >= 6).keeps; // 1
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
  if (endsOf(worths, chosen, nearby.region).every((end) => classOf(end) === held)) {
    return { keeps: 1, method: "exact", held, otherwise: undefined, scores };
  }
  const counts = countClasses(worths, chosen, nearby, classOf);
  let total = 0;
  let others: { readonly name: C; readonly count: number } | undefined;
  for (const [name, count] of counts) {
    total += count;
    if (name !== held && count > (others?.count ?? 0)) others = { name, count };
  }
  const keeps = total > 0 ? (counts.get(held) ?? 0) / total : 1;
  return { keeps, method: "sampled", held, otherwise: others?.name, scores };
}

/** Closer to the chosen weights' own number than this is rounding: it must not cross a cut. */
const ROUNDING = 1e-9;

function settle(value: number, own: number): number {
  return Math.abs(value - own) < ROUNDING ? own : value;
}

/** Every combination of the ends between which score, low, high and completeness lie. */
function endsOf(
  worths: readonly (number | undefined)[],
  chosen: Score,
  region: WeightRegion,
): readonly Score[] {
  const means = meanRange(region, worths);
  const isAllKnown = !worths.includes(undefined);
  const score = ends(means, chosen.score);
  if (isAllKnown) {
    return score.map((end = 0) => ({ score: end, completeness: 1, low: end, high: end }));
  }
  const range = (known: (worth: number) => number, unknown: number): Range =>
    sumRange(
      region,
      worths.map((worth) => (worth === undefined ? unknown : known(worth))),
    );
  const share = range(() => 1, 0);
  const own = (worth: number): number => worth;
  const cells: Score[] = [];
  // Where all that is known may weigh nothing, there may be no score at all.
  for (const end of share.least > ROUNDING ? score : [...score, undefined])
    for (const completeness of ends(share, chosen.completeness))
      for (const low of ends(range(own, 0), chosen.low))
        for (const high of ends(range(own, FULL_SCORE), chosen.high))
          cells.push({
            score: end,
            completeness: completeness ?? 0,
            low: low ?? 0,
            high: high ?? 0,
          });
  return cells;
}

function ends(range: Range | undefined, own: number | undefined): readonly (number | undefined)[] {
  if (range === undefined) return [undefined];
  if (own === undefined) return [range.least, range.greatest];
  return [settle(range.least, own), settle(range.greatest, own)];
}

function countClasses<C>(
  worths: readonly (number | undefined)[],
  chosen: Score,
  { draws }: NearbyWeights,
  classOf: (score: Score) => C,
): ReadonlyMap<C, number> {
  const counts = new Map<C, number>();
  const size = worths.length;
  const isAllKnown = !worths.includes(undefined);
  // One object for all draws: thousands of them are looked at for each account.
  const drawn: { -readonly [K in keyof Score]: Score[K] } = { ...chosen };
  for (let from = 0; from < draws.length; from += size) {
    let [known, sum] = [0, 0];
    for (let criterion = 0; criterion < size; criterion += 1) {
      const worth = worths[criterion];
      if (worth === undefined) continue;
      const weight = draws[from + criterion] ?? 0;
      known += weight;
      sum += weight * worth;
    }
    const mean = known > 0 ? sum / known : undefined;
    drawn.score = mean === undefined ? undefined : settle(mean, chosen.score ?? NaN);
    drawn.completeness = isAllKnown ? 1 : settle(known, chosen.completeness);
    drawn.low = isAllKnown ? (drawn.score ?? 0) : settle(sum, chosen.low);
    drawn.high = isAllKnown
      ? (drawn.score ?? 0)
      : settle(sum + FULL_SCORE * (1 - known), chosen.high);
    const name = classOf(drawn);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
