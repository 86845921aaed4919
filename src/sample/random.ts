import { uniformRandom } from "../model/statistics/random";

/** Chance that repeats itself, in the forms that a sample needs. */
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

/** A generator for one seed, a whole number. */
export function seededRandom(seed: number): Random {
  const next = uniformRandom(seed);
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
