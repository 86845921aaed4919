import { uniformRandom } from "../statistics/random";
import type { WeightRegion } from "./weight-region";

/** Sweeps before the first draw, so that it no longer remembers the chosen weights, and between draws. */
const FIRST_SWEEPS = 50;
const SWEEPS = 2;

/**
 * Weightings drawn evenly from a region.
 *
 * Each step moves weight between two criteria, evenly over all that the region allows, which keeps an
 * even spread even. Neighbouring draws resemble one another a little; shares over many draws do not
 * suffer.
 *
 * @param region - The weightings to draw from.
 * @param count - How many draws, a whole number of 0 or more.
 * @param seed - A whole number; the same seed gives the same draws.
 * @returns count x n weights, draw by draw in one list; each draw adds up to 1.
 * @example
 * drawWeights({ chosen: [0.5, 0.5], least: [0.5, 0.5], most: [0.5, 0.5] }, 2, 1).length; // 4
 * @see Gibbs sampling of a uniform distribution; our operationalisation of nearby weights.
 */
export function drawWeights(region: WeightRegion, count: number, seed: number): Float64Array {
  const next = uniformRandom(seed);
  const size = region.chosen.length;
  const least = Float64Array.from(region.least);
  const most = Float64Array.from(region.most);
  const weights = Float64Array.from(region.chosen);
  const draws = new Float64Array(count * size);
  const sweep = (): void => {
    for (let one = 0; one < size; one += 1) {
      const other = (one + 1 + Math.floor(next() * (size - 1))) % size;
      const ofOne = weights[one] ?? 0;
      const ofOther = weights[other] ?? 0;
      const lowest = Math.max((least[one] ?? 0) - ofOne, ofOther - (most[other] ?? 0));
      const highest = Math.min((most[one] ?? 0) - ofOne, ofOther - (least[other] ?? 0));
      const moved = lowest + (highest - lowest) * next();
      weights[one] = ofOne + moved;
      weights[other] = ofOther - moved;
    }
  };
  if (size < 2) return draws.fill(1);
  for (let round = 0; round < FIRST_SWEEPS; round += 1) sweep();
  for (let draw = 0; draw < count; draw += 1) {
    for (let round = 0; round < SWEEPS; round += 1) sweep();
    draws.set(weights, draw * size);
  }
  return draws;
}
