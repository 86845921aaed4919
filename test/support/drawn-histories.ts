import { seededRandom } from "../../src/sample/random";

export type Rows = readonly (readonly number[])[];

/** Histories drawn from the MBG/CNBD-k: rates exponential with a mean of 0.1, chances squared. */
export function drawnOrders(count: number, k: number): Rows {
  const random = seededRandom(19);
  return Array.from({ length: count }, () => {
    const rate = (-Math.log(1 - random.next()) / 10) * k;
    const chance = random.next() ** 2;
    const age = random.between(60, 90);
    let [orders, recency, logGaps] = [0, 0, 0];
    while (random.next() >= chance) {
      let gap = 0;
      for (let step = 0; step < k; step += 1) gap -= Math.log(1 - random.next()) / rate;
      if (recency + gap > age) break;
      [orders, recency, logGaps] = [orders + 1, recency + gap, logGaps + Math.log(gap)];
    }
    return [orders, recency, age, logGaps];
  });
}

/** Opportunities drawn from the BG/BB, chances to order and to be lost spread evenly. */
export function drawnYears(count: number): Rows {
  const random = seededRandom(3);
  return Array.from({ length: count }, () => {
    const [chance, lost] = [random.next(), 0.6 * random.next()];
    let [orders, last] = [0, 0];
    for (let year = 1; year <= 8 && random.next() > lost; year += 1) {
      if (random.next() < chance) [orders, last] = [orders + 1, year];
    }
    return [orders, last, 8];
  });
}

/** Orders and mean spends drawn from the Gamma-Gamma with p = 2, q = 3 and gamma = 20. */
export function drawnSpends(count: number): Rows {
  const random = seededRandom(23);
  // A sum of so many waiting times.
  const gamma = (shape: number): number =>
    Array.from({ length: shape }, () => -Math.log(1 - random.next())).reduce(
      (sum, each) => sum + each,
    );
  return Array.from({ length: count }, (_, index) => {
    const orders = 1 + (index % 6);
    return [orders, gamma(2 * orders) / ((orders * gamma(3)) / 20)];
  });
}

/** A book in which all accounts are alike in something, or leave at once or never. */
interface Book {
  readonly accounts: number;
  /** Orders come at this rate for all; at an exponential one of its own with mean 0.15 if left out. */
  readonly rate?: number;
  readonly k?: number;
  /** The chance to leave after the first order, and after each further one. */
  readonly leaves: readonly [first: number, later: number];
  /** Of so many accounts by hundred these are the chances; the others never leave. */
  readonly leaving?: number;
  readonly seed: number;
}

/** Histories with their log gaps, drawn from such a book; times are not rounded. */
export function drawnBook(book: Book): Rows {
  const { accounts, rate, k = 1, leaves, leaving = 100, seed } = book;
  const random = seededRandom(seed);
  return Array.from({ length: accounts }, (_, index) => {
    const speed = (rate ?? -0.15 * Math.log(1 - random.next())) * k;
    const mayLeave = (index * 37) % 100 < leaving;
    const age = random.between(30, 70);
    let [orders, recency, logGaps] = [0, 0, 0];
    for (let stays = true; stays;) {
      const chance = mayLeave ? leaves[orders === 0 ? 0 : 1] : 0;
      let gap = 0;
      for (let step = 0; step < k; step += 1) gap -= Math.log(1 - random.next()) / speed;
      stays = random.next() >= chance && recency + gap <= age;
      if (stays) [orders, recency, logGaps] = [orders + 1, recency + gap, logGaps + Math.log(gap)];
    }
    return [orders, recency, age, logGaps];
  });
}

/** Opportunities of which half of the accounts take none, and the others each with a chance of their own. */
export function drawnHalf(accounts: number): Rows {
  const random = seededRandom(31);
  return Array.from({ length: accounts }, (_, index) => {
    const chance = 0.5 + 0.4 * random.next();
    let [orders, last] = [0, 0];
    for (let year = 1; year <= 6; year += 1) {
      const isOrder = random.next() < chance && index % 2 === 0;
      if (isOrder) [orders, last] = [orders + 1, year];
    }
    return [orders, last, 6];
  });
}
