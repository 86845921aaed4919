import { RESIDUE } from "./reaches";
/**
 * The place of each number, from the greatest down; equals share the better place.
 *
 *     rank_i = 1 + how many numbers are greater than x_i
 *
 * @param values - n calculated numbers of the size of shares.
 * @returns n ranks, 1 for the greatest.
 * @example
 * fallingRanks([0.2, 0.9, 0.2, 0.1]); // [2, 1, 2, 4]
 * @see Arithmetic.
 */
export function fallingRanks(values: readonly number[]): readonly number[] {
  const rising = Float64Array.from(values).sort();
  return values.map((value) => rising.length - countUpTo(rising, value + RESIDUE) + 1);
}

// How many of rising numbers are no more than this one, found by halving.
function countUpTo(rising: Float64Array, most: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? most) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
