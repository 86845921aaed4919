import { LEGENDRE_POINTS } from "../statistics/legendre";
import type { Sloped } from "../statistics/sloped";
import { logSum } from "../statistics/rising";
import type { GroupedHistories } from "./grouped-histories";

/** Parameters of the Pareto/NBD. */
export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** What one account did: x, t_x and T. */
export interface OrderTimes {
  readonly orders: number;
  readonly recency: number;
  readonly age: number;
}

/** How likely it is that an account dropped out between its last order and the end. */
export interface DroppedOut {
  /** ln of the integral of (alpha+y)^-(r+x) (beta+y)^-(s+1) dy; -Infinity without time to drop out. */
  readonly log: number;
  /** Means of ln(alpha+y), ln(beta+y), 1/(alpha+y) and 1/(beta+y) under the integrand. */
  readonly logAlpha: number;
  readonly logBeta: number;
  readonly overAlpha: number;
  readonly overBeta: number;
}

const NEVER: DroppedOut = { log: -Infinity, logAlpha: 0, logBeta: 0, overAlpha: 0, overBeta: 0 };

/** Fall of the integrand over one panel, as an exponent. */
const FALL_A_PANEL = 5;
/** Wider panels would come too near to where the integrand has no value. */
const WIDEST_PANEL = 1.4;

/**
 * Weight of all moments at which an account may have dropped out since its last order (Pareto/NBD).
 *
 *     integral over y from t_x to T of (alpha + y)^-(r+x) (beta + y)^-(s+1) dy
 *
 * The literature writes it as a difference of two hypergeometric functions, which are nearly equal and
 * lose digits; here it is integrated as it stands: every term is positive. Over u = ln(y + the smaller
 * of alpha and beta) the integrand is smooth and has one hump.
 *
 * @param model - Parameters, each above 0.
 * @param times - x, t_x and T.
 * @returns The logarithm of the integral, and means under it, from which its slopes follow.
 * @example
 * droppedOut({ r: 1, alpha: 1, s: 1, beta: 1 }, { orders: 0, recency: 0, age: 1 }).log; // -0.980829253012
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), cited from memory; the way it
 *   is integrated is ours.
 */
export function droppedOut(model: ParetoNbd, times: OrderTimes): DroppedOut {
  const { r, alpha, s, beta } = model;
  const { orders, recency, age } = times;
  const least = Math.min(alpha, beta);
  const more = Math.max(alpha, beta) - least;
  const from = Math.log(least + recency);
  const to = Math.log(least + age);
  if (!(to > from)) return NEVER;
  const all = r + orders;
  const [small, large] = alpha <= beta ? [all, s + 1] : [s + 1, all];
  const top = (small - 1) * from + large * Math.log(more + Math.exp(from));
  let [sum, logSmall, logLarge, overSmall, overLarge] = [0, 0, 0, 0, 0];
  for (let left = from; left < to;) {
    const before = sum;
    // Nowhere is it steeper than all + s: where that settles it, the closer look is spared.
    const isShort = to - left <= Math.min(WIDEST_PANEL, FALL_A_PANEL / (all + s));
    const widest = isShort ? Infinity : panelWidth({ small, large, more }, left);
    // The last panel ends exactly at the end: rounding must not leave a sliver for ever.
    const right = widest < to - left ? left + widest : to;
    const half = (right - left) / 2;
    const middle = left + half;
    for (const [at, weight] of LEGENDRE_POINTS) {
      const u = middle + half * at;
      const near = Math.exp(u);
      const logFar = Math.log(more + near);
      // dy = e^u du takes one power off the nearer of both.
      const part = weight * half * Math.exp(top - (small - 1) * u - large * logFar);
      sum += part;
      logSmall += part * u;
      logLarge += part * logFar;
      overSmall += part / near;
      overLarge += part / (more + near);
    }
    if (sum - before <= 1e-17 * sum) break;
    left = right;
  }
  const [logAlpha, logBeta, overAlpha, overBeta] =
    alpha <= beta
      ? [logSmall, logLarge, overSmall, overLarge]
      : [logLarge, logSmall, overLarge, overSmall];
  return {
    log: Math.log(sum) - top,
    logAlpha: logAlpha / sum,
    logBeta: logBeta / sum,
    overAlpha: overAlpha / sum,
    overBeta: overBeta / sum,
  };
}

// The integrand is steeper at the right end of a panel, which therefore decides.
function panelWidth(
  { small, large, more }: { readonly small: number; readonly large: number; readonly more: number },
  left: number,
): number {
  const steepness = (u: number): number =>
    Math.abs(small - 1) + (large * Math.exp(u)) / (more + Math.exp(u));
  const width = Math.min(WIDEST_PANEL, FALL_A_PANEL / steepness(left));
  return Math.min(width, FALL_A_PANEL / steepness(left + width));
}

/**
 * Log-likelihood of the Pareto/NBD: orders at an account's own rate, until it drops out after a time
 * of its own.
 *
 *     ln L = ln (r)_x + r ln alpha + s ln beta + ln[ (alpha+T)^-(r+x) (beta+T)^-s + s D ]
 *     D as `droppedOut` says
 *
 * @param groups - Buying histories, gathered.
 * @returns The function of ln r, ln alpha, ln s and ln beta with its slope; constants are dropped.
 * @example
 * paretoLikelihood({ size: 1, orders: [0], recency: [0], age: [1], accounts: [1], moreThan: [] })([0, 0, 0, 0], []); // -0.470003629246
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), cited from memory.
 */
export function paretoLikelihood(groups: GroupedHistories): Sloped {
  return (point, slope) => {
    const [r, alpha, s, beta] = [0, 1, 2, 3].map((index) => Math.exp(point[index] ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const [, logAlpha = 0, logS = 0, logBeta = 0] = point;
    let [value, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
    groups.moreThan.forEach((count, index) => {
      value += count * Math.log(r + index);
      byR += count / (r + index);
    });
    for (let index = 0; index < groups.size; index += 1) {
      const count = groups.accounts[index] ?? 0;
      const orders = groups.orders[index] ?? 0;
      const age = groups.age[index] ?? 0;
      const recency = groups.recency[index] ?? 0;
      const gone = droppedOut({ r, alpha, s, beta }, { orders, recency, age });
      const all = r + orders;
      const [endAlpha, endBeta] = [Math.log(alpha + age), Math.log(beta + age)];
      const logAlive = -all * endAlpha - s * endBeta;
      const log = logSum(logAlive, logS + gone.log);
      const alive = Math.exp(logAlive - log);
      const dead = 1 - alive;
      value += count * (r * logAlpha + s * logBeta + log);
      byR += count * (logAlpha - alive * endAlpha - dead * gone.logAlpha);
      byAlpha += count * (r / alpha - all * (alive / (alpha + age) + dead * gone.overAlpha));
      byS += count * (logBeta - alive * endBeta + dead * (1 / s - gone.logBeta));
      byBeta += count * (s / beta - (s * alive) / (beta + age) - (s + 1) * dead * gone.overBeta);
    }
    slope[0] = byR * r;
    slope[1] = byAlpha * alpha;
    slope[2] = byS * s;
    slope[3] = byBeta * beta;
    return value;
  };
}
