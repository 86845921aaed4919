/**
 * How far a number that arithmetic made of marks and weights may lie from the one that is meant: .3 + .3 add
 * up to a hair less than .6 in binary fractions. It is stated here and nowhere else.
 */
export const ROUNDING = 1e-9;

/**
 * The same for parts of sums of amounts, where a billionth may be an account's whole revenue: what rounding
 * leaves of a zero, as a part of the sizes of its terms.
 */
export const RESIDUE = 1e-12;

/**
 * Whether a number reaches a cut; one that is on the cut by hand does, whatever its last digits.
 *
 * @param value - A number of the size of scores and shares.
 * @param cut - What divides high from low, in the same unit.
 * @param slack - By how much rounding may fall short of it.
 * @returns True on the cut and above it.
 * @example
 * reaches(0.1 + 0.7, 0.8); // true
 * @see Arithmetic of binary floating point.
 */
export function reaches(value: number, cut: number, slack = ROUNDING): boolean {
  return value >= cut - slack;
}

/**
 * Whether a number is above a limit; one that is on the limit by hand is not, whatever its last digits.
 *
 * @param value - A number of the size of scores and shares.
 * @param limit - The most that is permitted, in the same unit.
 * @param slack - By how much rounding may go beyond it.
 * @returns True above the limit alone.
 * @example
 * exceeds(0.1 + 0.2, 0.3); // false
 * @see Arithmetic of binary floating point.
 */
export function exceeds(value: number, limit: number, slack = ROUNDING): boolean {
  return value > limit + slack;
}
