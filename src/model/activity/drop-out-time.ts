import { integrate } from "../statistics/legendre";
import { logWays } from "../statistics/rising";
import type { ParetoNbd } from "./dropped-out";

/** Fall of the integrand over one panel, as an exponent. */
const FALL_A_PANEL = 5;
/** Wider panels would come too near to where the integrand has no value. */
const WIDEST_PANEL = 1.4;
/** A fall after which nothing is left that changes a digit. */
const LOWEST = 45;
/** Time before which nothing happens that a double could show. */
const EARLIEST = Math.log(1e-300);

/** How many orders, and within which time. */
export interface OrdersWithin {
  readonly count: number;
  readonly periods: number;
}

/**
 * Probability that a new account drops out within a time, after just so many orders (Pareto/NBD).
 *
 *     integral over y from 0 to t of (r)_x / x! (alpha/(alpha+y))^r (y/(alpha+y))^x s/beta (1 + y/beta)^-(s+1) dy
 *
 * Over v = ln y the logarithm of the integrand is concave, so that it has one top and falls ever faster
 * away from it. From the top it is integrated outwards, in panels over which it falls by no more than
 * e^5: where x is large it is a peak or a wall that panels of a fixed width would miss.
 *
 * @param model - Parameters, each above 0.
 * @param within - x, whole, 0 or more, and t above 0.
 * @returns Probability, 0 to 1, true to a billionth of itself.
 * @example
 * dropsOutAfter({ r: 1, alpha: 1, s: 1, beta: 1 }, { count: 0, periods: 1 }); // 0.375
 * @see Fader & Hardie (2005), note 009, for the integral, cited from memory; the way it is taken is ours.
 */
export function dropsOutAfter(model: ParetoNbd, within: OrdersWithin): number {
  const { r, alpha, s, beta } = model;
  const { count, periods } = within;
  const constant = logWays(r, count) + Math.log(s / beta);
  const log = (v: number): number => {
    const time = Math.exp(v);
    const orders =
      (count === 0 ? 0 : count * Math.log1p(alpha / time)) + r * Math.log1p(time / alpha);
    return constant + v - orders - (s + 1) * Math.log1p(time / beta);
  };
  const slope = (v: number): number => {
    const time = Math.exp(v);
    const orders = (count * alpha - r * time) / (alpha + time);
    return 1 + orders - (s + 1) / (1 + beta / time);
  };
  const end = Math.log(periods);
  const top = topOf(slope, end);
  return outwards(log, top, EARLIEST) + outwards(log, top, end);
}

// Where the slope, which falls, comes to 0, or the end if it never does before.
function topOf(slope: (v: number) => number, end: number): number {
  if (slope(end) >= 0) return end;
  let [low, high] = [Math.min(EARLIEST, end - 1), end];
  for (let step = 0; step < 200 && high - low > 1e-9; step += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function outwards(log: (v: number) => number, top: number, end: number): number {
  const direction = Math.sign(end - top);
  const highest = log(top);
  let sum = 0;
  for (let from = top; direction * (end - from) > 0 && highest - log(from) < LOWEST;) {
    let width = Math.min(WIDEST_PANEL, direction * (end - from));
    while (log(from) - log(from + direction * width) > FALL_A_PANEL) width /= 2;
    const to = from + direction * width;
    const [left, right] = direction < 0 ? [to, from] : [from, to];
    sum += integrate((v) => Math.exp(log(v)), { from: left, to: right, panels: 1 });
    from = to;
  }
  return sum;
}
