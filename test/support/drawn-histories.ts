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
