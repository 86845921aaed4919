import type { Sloped } from "../statistics/sloped";
import type { Top } from "./highest";
import { emptied, grown, shrunk } from "./limits";

/** The top that a search ended on, and how much drop-out explains there. */
export interface Found {
  readonly k: number;
  readonly objective: Sloped;
  readonly maximum: Top;
  /** Its log-likelihood, with what regular gaps add. */
  readonly value: number;
  /** Log-likelihood over that of the same model in which nobody drops out. */
  readonly gain: number;
  /** Mean chance of dropping out after an order, or within the mean age. */
  readonly dropOut: number;
}

/** Limits of the models of orders: of r and alpha, and of the two parameters of leaving. */
export const RATES_ALIKE = grown("rates alike", [0, 1]);
export const NOBODY_LEAVES = emptied("nobody leaves", [2, 3]);
export const LEAVING_ALIKE = grown("leaving alike", [2, 3]);
export const AT_ONCE_OR_NEVER = shrunk("at once or never", [2, 3]);

/** A million is large enough here: the integral loses digits as parameters grow. */
export const PARETO_LIMITS = [
  NOBODY_LEAVES,
  grown("leaving alike", [2, 3], 1e6),
  grown("rates alike", [0, 1], 1e6),
];

/**
 * The mean chance to leave, a/(a+b), of a beta-geometric model.
 *
 * @param top - A top by ln r, ln alpha, ln a and ln b.
 * @returns The chance.
 * @example
 * meanChance({ point: [0, 0, 5, 5] }); // 0.5
 * @see Mean of a beta distribution.
 */
export function meanChance(top: Pick<Top, "point">): number {
  const [, , logA = 0, logB = 0] = top.point;
  return 1 / (1 + Math.exp(logB - logA));
}

/**
 * The rates of a top from which a search can start, also where they ran off together.
 *
 * @param top - A top by ln r and ln alpha first.
 * @returns ln r and ln alpha with the same ratio; r is 20 at most.
 * @example
 * startingRates({ point: [13, 15] }); // [3, 5]
 * @see `best`.
 */
export function startingRates(top: Pick<Top, "point">): readonly [number, number] {
  const [logR = 0, logAlpha = 0] = top.point;
  const excess = Math.max(0, logR - 3);
  return [logR - excess, logAlpha - excess];
}
