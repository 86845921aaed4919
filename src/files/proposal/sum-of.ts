/** Decimals that are kept of a sum, so that 0.1 and 0.2 are 0.3. */
const EXACT = 1e6;

/** Half a unit of the smallest decimals that are read as money. */
const TOLERANCE = 0.0005;

/** The sum of amounts, without the noise of their decimals. */
export function sumOf(amounts: readonly number[]): number {
  const sum = Math.round(amounts.reduce((all, amount) => all + amount, 0) * EXACT) / EXACT;
  // A 0 with a minus is 0.
  return sum === 0 ? 0 : sum;
}

/** True when an amount says what the others sum to. */
export function isSum(found: number, sum: number): boolean {
  return Math.abs(found - sum) < TOLERANCE;
}
