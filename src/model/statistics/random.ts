/**
 * Chance that repeats itself: the same seed gives the same numbers on every machine (mulberry32).
 *
 * A generator of ten lines is enough for samples and for draws of weights; it is no source of secrets.
 *
 * @param seed - A whole number of 0 or more; only its last 32 binary places count.
 * @returns A function whose every call gives the next number, from 0 up to but not including 1.
 * @example
 * uniformRandom(7)(); // 0.011704753153026104
 * @see mulberry32 by Tommy Ettinger, public domain.
 */
export function uniformRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
