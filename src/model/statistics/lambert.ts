import { fault } from "../errors";

/** Halley's steps treble the digits that are right: a few are enough for any number. */
const MOST_STEPS = 30;
const PRECISION = 1e-16;

/**
 * The number whose product with its own exponential is given (Lambert's W, principal branch).
 *
 *     w e^w = x, solved by Halley's iteration on w - x e^(-w), which no large x overflows
 *
 * @param x - A finite number of 0 or more; 0 gives 0.
 * @returns w of 0 or more, to the last digits of a double.
 * @throws {KamError} `invalid-input` when x is negative or not finite.
 * @example
 * lambertW(1); // 0.5671432904097838
 * @see Corless, Gonnet, Hare, Jeffrey & Knuth (1996). On the Lambert W function. Advances in
 *   Computational Mathematics 5, 329-359, cited from memory.
 */
export function lambertW(x: number): number {
  if (!Number.isFinite(x) || x < 0) {
    throw fault("not-finite-from", { least: 0, found: x });
  }
  let w = start(x);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gap = w - x * Math.exp(-w);
    const change = gap / (w + 1 - ((w + 2) * gap) / (2 * (w + 1)));
    w -= change;
    if (Math.abs(change) <= PRECISION * Math.abs(w)) break;
  }
  return w;
}

function start(x: number): number {
  if (x <= Math.E) return Math.log1p(x);
  const log = Math.log(x);
  return log - Math.log(log);
}
