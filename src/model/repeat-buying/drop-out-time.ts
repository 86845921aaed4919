import { integrate } from "../statistics/legendre";
import type { ParetoNbd } from "./dropped-out";
import { logSteps } from "./steps-within";

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
 * @returns Probability, 0 to 1, true to a billionth of itself for parameters from 1e-12 to 1e12.
 * @example
 * dropsOutAfter({ r: 1, alpha: 1, s: 1, beta: 1 }, { count: 0, periods: 1 }); // 0.375
 * @see Fader & Hardie (2006), note 012, Deriving an expression for P(X(t)=x) under the Pareto/NBD model,
 *   cited from memory; the way the integral is taken is ours.
 */
export function dropsOutAfter(model: ParetoNbd, within: OrdersWithin): number {
  const end = Math.log(within.periods);
  const top = topOf(slopeOf(model, within.count), end);
  const log = besideTop(model, within.count, top);
  return outwards(log, { top, end: EARLIEST }) + outwards(log, { top, end });
}

// Slope of the logarithm of the integrand.
function slopeOf({ r, alpha, s, beta }: ParetoNbd, count: number): (v: number) => number {
  return (v) => {
    const time = Math.exp(v);
    const orders = (count * alpha - r * time) / (alpha + time);
    return 1 + orders - (s + 1) / (1 + beta / time);
  };
}

// The logarithm of the integrand, so far away from the top. Away from there only what the probability of
// so many orders changes is added: as it stands it would lose digits where r and alpha are large.
function besideTop(model: ParetoNbd, count: number, top: number): (away: number) => number {
  const { r, alpha, s, beta } = model;
  const time = Math.exp(top);
  const atTop = logSteps({ r, alpha, periods: time }, count) + Math.log(s / beta) + top;
  const [share, rest] = [time / (alpha + time), alpha / (alpha + time)];
  return (away) => {
    // ln of how much alpha + y has grown since the top.
    const grown =
      share < rest
        ? Math.log1p(share * Math.expm1(away))
        : away + Math.log1p(rest * Math.expm1(-away));
    const orders = count * (away - grown) - r * grown;
    return atTop + orders + away - (s + 1) * Math.log1p((time * Math.exp(away)) / beta);
  };
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

function outwards(
  log: (away: number) => number,
  { top, end }: { readonly top: number; readonly end: number },
): number {
  const direction = Math.sign(end - top);
  const most = direction * (end - top);
  const highest = log(0);
  let sum = 0;
  for (let from = 0; from < most && highest - log(direction * from) < LOWEST;) {
    let width = Math.min(WIDEST_PANEL, most - from);
    while (log(direction * from) - log(direction * (from + width)) > FALL_A_PANEL) width /= 2;
    // The last panel ends exactly at the end: rounding must not leave a sliver for ever.
    const to = width < most - from ? from + width : most;
    sum += integrate((away) => Math.exp(log(direction * away)), { from, to, panels: 1 });
    from = to;
  }
  return sum;
}
