/**
 * Chance that repeats itself: the same seed gives the same numbers in every browser.
 *
 * A generator of ten lines is enough here; a package for it would be shipped to every reader of the
 * sample, and what the sample needs is only that it never changes.
 */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A number from `low` up to `high`, each as likely. */
  readonly between: (low: number, high: number) => number;
  /** A number near 0, mostly within -2 to 2 (sum of three, cut at -3 and 3). */
  readonly deviation: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** The same items in another order. */
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/** A generator for one seed, a whole number (mulberry32 by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    deviation: () => 2 * (next() + next() + next()) - 3,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    shuffle: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
}
