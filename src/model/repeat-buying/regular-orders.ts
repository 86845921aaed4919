import gammaln from "@stdlib/math-base-special-gammaln";
import { maximise } from "../statistics/maximise";
import type { Sloped } from "../statistics/sloped";
import type { GroupedHistories } from "./grouped-histories";
import { EDGE } from "./highest";

/** Gaps are held to be regular when regular ones make them this many times as likely, in logarithms. */
export const LEAST_REGULAR_GAIN = Math.log(20);

/** Steps of the grid, say days, that a gap must have on average for times to be taken as on a grid. */
const FEWEST_STEPS = 2;
/** So many times as many steps as orders are as good as no grid. */
const LARGE = 1e6;
/** Differences below this part of the mean age are rounding. */
const SAME_TIME = 1e-9;

/**
 * How much likelier the gaps between orders are if every second step of chance is an order than if every one is.
 *
 *     sum over accounts of ln G(2x) - ln G(x) + log_gaps - sum over i < x of ln(t_x + i h)
 *
 * The parts of t_x into which x orders cut it are spread evenly where orders come at random (Dirichlet with
 * all parameters 1), whatever the account's rate and however it drops out; with k steps to an order their
 * parameters are k. On a grid of steps h, such as whole days, every way to cut t_x is as likely at random,
 * and in proportion to the product of the gaps for k = 2. Nothing has to be estimated, so that a gain of
 * ln 20 comes about by chance in at most one book of twenty.
 *
 * @param groups - Buying histories, gathered.
 * @returns The logarithm of how many times as likely k = 2 makes the gaps; `undefined` where one is unknown.
 * @example
 * regularGain({ logGaps: 2 * Math.log(0.5), allOrders: 2, orders: { values: [2], at: [0] }, recency: { values: [1], at: [0] }, accounts: [1], size: 1 }); // 0.405465108108
 * @see Markov's inequality for likelihood ratios; the rule is ours.
 */
export function regularGain(groups: GroupedHistories): number | undefined {
  if (groups.logGaps === undefined) return undefined;
  const { steps, logTimes } = doubled(groups, gridOf(groups));
  return groups.logGaps + steps - logTimes;
}

// The least difference between times of last orders; 0 where gaps have hardly more than one step of it.
function gridOf({ size, orders, recency, accounts, allOrders }: GroupedHistories): number {
  const times = Float64Array.from(recency.values).sort();
  let step = times[0] ?? 0;
  times.forEach((time, index) => {
    const more = time - (times[index - 1] ?? 0);
    if (more > SAME_TIME && (step < SAME_TIME || more < step)) step = more;
  });
  let ordering = 0;
  for (let index = 0; index < size; index += 1) {
    const isBuyer = (orders.values[orders.at[index] ?? 0] ?? 0) > 0;
    if (isBuyer) ordering += (accounts[index] ?? 0) * (recency.values[recency.at[index] ?? 0] ?? 0);
  }
  return ordering >= FEWEST_STEPS * step * allOrders ? step : 0;
}

/**
 * The same from x, t_x and T alone: the best fit with k = 2 against the best with k = 1.
 *
 *     ln L(k = 2) - ln L(k = 1) + sum over accounts of x ln t_x - ln G(2x) + ln G(x)
 *
 * The gaps within t_x are integrated out of both.
 *
 * @param groups - Buying histories, gathered.
 * @param random - Log-likelihood of the best fit at random.
 * @param regular - Log-likelihood with k = 2 as a function, and where to begin its search.
 * @param regular.objective - That log-likelihood with its slope.
 * @param regular.start - The point at which its search begins; held within the box.
 * @returns The logarithm of how many times as likely k = 2 makes the histories; below what is held to
 *   be regular it may be too low, as the search is then given up.
 * @example
 * regularGainOfTimes({ orders: { values: [0], at: [0] }, recency: { values: [0], at: [0] }, accounts: [1], size: 1 }, -3, { objective: (p, s) => { s[0] = -2 * p[0]; return -p[0] * p[0]; }, start: [0] }); // 3
 * @see Density of the time of the last of kx steps (Erlang); the rule is ours.
 */
export function regularGainOfTimes(
  groups: GroupedHistories,
  random: number,
  regular: { readonly objective: Sloped; readonly start: readonly number[] },
): number {
  const { steps, logTimes } = doubled(groups);
  const start = regular.start.map((each) => Math.max(-EDGE, Math.min(EDGE, each)));
  const least = random - logTimes + steps + LEAST_REGULAR_GAIN;
  return maximise(regular.objective, start, EDGE, least).value - random + logTimes - steps;
}

// Sums over accounts with a repeat order: ln G(2x) - ln G(x), and of i < x of ln(t_x + i h).
function doubled(
  { size, orders, recency, accounts }: GroupedHistories,
  grid = 0,
): { readonly steps: number; readonly logTimes: number } {
  const stepsOf = orders.values.map((x) => (x === 0 ? 0 : gammaln(2 * x) - gammaln(x)));
  let [steps, logTimes] = [0, 0];
  for (let index = 0; index < size; index += 1) {
    const place = orders.at[index] ?? 0;
    const count = accounts[index] ?? 0;
    const time = recency.values[recency.at[index] ?? 0] ?? 0;
    steps += count * (stepsOf[place] ?? 0);
    logTimes += count * logRisingTimes(time, orders.values[place] ?? 0, grid);
  }
  return { steps, logTimes };
}

function logRisingTimes(time: number, orders: number, grid: number): number {
  if (orders === 0) return 0;
  const steps = time / grid;
  if (steps > orders * LARGE) return orders * Math.log(time);
  return orders * Math.log(grid) + gammaln(steps + orders) - gammaln(steps);
}
