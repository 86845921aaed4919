/**
 * Weights of criteria of which only the order of importance is known (rank-order centroid).
 *
 *     w_i = (1 / n) (1 / i + 1 / (i + 1) + ... + 1 / n)
 *
 * The mean of all weights that respect the order. Use it where people agree on the order and on no
 * numbers; where they can compare in pairs, their comparisons say more.
 *
 * @param count - n: how many criteria, a whole number of 1 or more.
 * @returns n weights, the most important first; they add up to 1.
 * @example
 * rankWeights(2); // [0.75, 0.25]
 * @see Barron, F. H. & Barrett, B. E. (1996). Decision quality using ranked attribute weights.
 *   Management Science 42(11), 1515-1523 (cited from memory).
 */
export function rankWeights(count: number): readonly number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let rank = count; rank >= 1; rank -= 1) {
    sum += 1 / rank;
    weights.push(sum / count);
  }
  return weights.reverse();
}
