/** A silence: R, the share q of all time, and the regularity k. */
export interface Silence {
  readonly all: number;
  readonly share: number;
  readonly k: number;
}

/** S2 of the (M)BG/CNBD-k and how it changes. */
export interface NoOrderYet {
  readonly value: number;
  /** Slope of its logarithm by r + kx. */
  readonly byAll: number;
  /** Mean of j, so that the slope of its logarithm by alpha is minus this over (alpha + T). */
  readonly byShare: number;
}

/** At random, k = 1: an account that is still there may have been silent for any time. */
export const RANDOM: NoOrderYet = { value: 1, byAll: 0, byShare: 0 };

/**
 * How much more an account that is still there may have been silent when it orders regularly.
 *
 *     S2 = sum over j < k of (R)_j q^j / j!,   R = r + kx,   q = (T - t_x) / (alpha + T)
 *
 * Of k steps that lead to an order, up to k - 1 may have been made since the last one.
 *
 * @param given - R above 0, q (`share`) from 0 to 1, k whole and 1 or more.
 * @returns S2, 1 for k = 1, with its slopes.
 * @example
 * noOrderYet({ all: 2, share: 0.5, k: 2 }).value; // 2
 * @see Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function noOrderYet(given: Silence): NoOrderYet {
  const { all, share, k } = given;
  if (k === 1) return RANDOM;
  let term = 1;
  let value = 1;
  let steps = 0;
  let harmonic = 0;
  let byAll = 0;
  for (let index = 1; index < k; index += 1) {
    term *= ((all + index - 1) / index) * share;
    harmonic += 1 / (all + index - 1);
    value += term;
    steps += index * term;
    byAll += harmonic * term;
  }
  return { value, byAll: byAll / value, byShare: steps / value };
}
