/**
 * Adds up a stream that changes by the same factor each period (geometric series).
 *
 *     S = 1 + q + q^2 + ... (terms many);  without an end 1 / (1 - q), for q < 1
 *
 * @param factor - q: what the next term is of the one before, 0 or more.
 * @param terms - How many terms, 0 or more; `Infinity` for a stream without an end.
 * @returns The sum, no unit; `Infinity` where it has none.
 * @example
 * geometricSum(0.5, 3); // 1.75
 * @see Any textbook of financial mathematics.
 */
export function geometricSum(factor: number, terms: number): number {
  if (terms === Infinity) return factor < 1 ? 1 / (1 - factor) : Infinity;
  if (factor === 0) return terms > 0 ? 1 : 0;
  if (factor === 1) return terms;
  // Near 1 the difference 1 - q^n would lose its digits.
  return Math.expm1(terms * Math.log1p(factor - 1)) / (factor - 1);
}
