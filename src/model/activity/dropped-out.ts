import { LEGENDRE_POINTS } from "../statistics/legendre";

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
  const integrand = { small, large, more, top };
  const sums = { weight: 0, logNear: 0, logFar: 0, overNear: 0, overFar: 0 };
  for (let left = from; left < to;) {
    const before = sums.weight;
    // Nowhere is it steeper than all + s: where that settles it, the closer look is spared.
    const isShort = to - left <= Math.min(WIDEST_PANEL, FALL_A_PANEL / (all + s));
    const widest = isShort ? Infinity : panelWidth(integrand, left);
    // The last panel ends exactly at the end: rounding must not leave a sliver for ever.
    const right = widest < to - left ? left + widest : to;
    addPanel(sums, integrand, left, right);
    if (sums.weight - before <= 1e-17 * sums.weight) break;
    left = right;
  }
  const near = { log: sums.logNear / sums.weight, over: sums.overNear / sums.weight };
  const far = { log: sums.logFar / sums.weight, over: sums.overFar / sums.weight };
  const [ofAlpha, ofBeta] = alpha <= beta ? [near, far] : [far, near];
  return {
    log: Math.log(sums.weight) - top,
    logAlpha: ofAlpha.log,
    logBeta: ofBeta.log,
    overAlpha: ofAlpha.over,
    overBeta: ofBeta.over,
  };
}

/** e^(top - small u) (more + e^u)^-large dy over u; near is the smaller of alpha and beta, plus y. */
interface Integrand {
  readonly small: number;
  readonly large: number;
  /** What the greater of alpha and beta has more. */
  readonly more: number;
  /** Takes the size of the integrand off, so that it stays within what doubles hold. */
  readonly top: number;
}

interface Sums {
  weight: number;
  logNear: number;
  logFar: number;
  overNear: number;
  overFar: number;
}

function addPanel(sums: Sums, integrand: Integrand, left: number, right: number): void {
  const { small, large, more, top } = integrand;
  const half = (right - left) / 2;
  const middle = left + half;
  for (const [at, weight] of LEGENDRE_POINTS) {
    const u = middle + half * at;
    const near = Math.exp(u);
    const logFar = Math.log(more + near);
    // dy = e^u du takes one power off the nearer of both.
    const part = weight * half * Math.exp(top - (small - 1) * u - large * logFar);
    sums.weight += part;
    sums.logNear += part * u;
    sums.logFar += part * logFar;
    sums.overNear += part / near;
    sums.overFar += part / (more + near);
  }
}

// The integrand is steeper at the right end of a panel, which therefore decides.
function panelWidth({ small, large, more }: Integrand, left: number): number {
  const steepness = (u: number): number =>
    Math.abs(small - 1) + (large * Math.exp(u)) / (more + Math.exp(u));
  const width = Math.min(WIDEST_PANEL, FALL_A_PANEL / steepness(left));
  return Math.min(width, FALL_A_PANEL / steepness(left + width));
}
