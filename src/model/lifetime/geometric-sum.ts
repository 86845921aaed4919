/**
 * Adds up a stream that changes by the same part each period (geometric series).
 *
 *     S = 1 + q + q^2 + ... (terms many), q = 1 + change;  without an end 1 / (1 - q), for q < 1
 *
 * The change is asked for and not q: near 1, what q is above or below 1 has lost its digits.
 *
 * @param change - q - 1: by what part the next term is larger than the one before, -1 or more.
 * @param terms - How many terms, 0 or more; `Infinity` for a stream without an end.
 * @returns The sum, no unit; `Infinity` where it has none.
 * @example
 * geometricSum(-0.5, 3); // 1.75
 * @see Any textbook of financial mathematics.
 */
export function geometricSum(change: number, terms: number): number {
  if (terms === Infinity) return change < 0 ? 1 / -change : Infinity;
  if (change === -1) return terms > 0 ? 1 : 0;
  if (change === 0) return terms;
  return Math.expm1(terms * Math.log1p(change)) / change;
}
