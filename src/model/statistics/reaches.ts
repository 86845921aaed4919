/** Weights such as .3 + .3 add up to a hair less than .6 in binary fractions. */
const ROUNDING = 1e-9;

/**
 * Whether a weighted sum reaches a cut; one that is on the cut by hand does, whatever its last digits.
 *
 * @param value - A number of the size of scores and shares.
 * @param cut - What divides high from low, in the same unit.
 * @returns True on the cut and above it.
 * @example
 * reaches(0.1 + 0.7, 0.8); // true
 * @see Arithmetic of binary floating point.
 */
export function reaches(value: number, cut: number): boolean {
  return value >= cut - ROUNDING;
}
