import { LEGENDRE_POINTS } from "../statistics/legendre";

/** Fall of the integrand over one panel, as an exponent. */
const FALL_A_PANEL = 5;

/** Wider panels would come too near to where the integrand has no value. */
const WIDEST_PANEL = 1.4;

/** (near + y)^-small (far + y)^-large, both over their size at y = 0. */
export interface Moments {
  readonly small: number;
  readonly large: number;
  /** The smaller of both, above 0. */
  readonly near: number;
  readonly far: number;
}

/** Weight of the moments, over the size of near, and means of what has grown until then. */
export interface Weighed {
  readonly weight: number;
  /** Means of ln((near+y)/near), ln((far+y)/far), 1/(near+y) and 1/(far+y). */
  readonly logNear: number;
  readonly logFar: number;
  readonly overNear: number;
  readonly overFar: number;
}

/**
 * Weighs the moments of a silence at which an account may have dropped out.
 *
 *     1/near integral over y from 0 to the silence of ((near+y)/near)^-small ((far+y)/far)^-large dy
 *
 * Over u = ln((near+y)/near) the integrand is smooth and has one hump. It is taken in panels of twelve
 * points, over which it falls by no more than e^5.
 *
 * @param moments - Powers, and what they are of.
 * @param silence - Time since the last order, 0 or more.
 * @returns The weight with its means; `undefined` without time to drop out.
 * @example
 * weighMoments({ small: 1, large: 1, near: 1, far: 1 }, 1)?.logNear.toFixed(4); // "0.3069"
 * @see Gauss-Legendre quadrature, as `LEGENDRE_POINTS` says.
 */
export function weighMoments(moments: Moments, silence: number): Weighed | undefined {
  const { small, large, near } = moments;
  const to = Math.log1p(silence / near);
  if (!(to > 0)) return undefined;
  const sums = { weight: 0, logNear: 0, logFar: 0, overNear: 0, overFar: 0 };
  for (let left = 0; left < to;) {
    const before = sums.weight;
    // Nowhere is it steeper than both powers: where that settles it, the closer look is spared.
    const isShort = to - left <= Math.min(WIDEST_PANEL, FALL_A_PANEL / (small + large));
    const widest = isShort ? Infinity : panelWidth(moments, left);
    // The last panel ends exactly at the end: rounding must not leave a sliver for ever.
    const right = widest < to - left ? left + widest : to;
    addPanel(sums, moments, left, right);
    if (sums.weight - before <= 1e-17 * sums.weight) break;
    left = right;
  }
  const { weight } = sums;
  return {
    weight,
    logNear: sums.logNear / weight,
    logFar: sums.logFar / weight,
    overNear: sums.overNear / weight,
    overFar: sums.overFar / weight,
  };
}

type Sums = { -readonly [K in keyof Weighed]: number };

function addPanel(sums: Sums, moments: Moments, left: number, right: number): void {
  const { small, large, near, far } = moments;
  const half = (right - left) / 2;
  const middle = left + half;
  for (const [at, weight] of LEGENDRE_POINTS) {
    const u = middle + half * at;
    const passed = near * Math.expm1(u);
    const logFar = Math.log1p(passed / far);
    // dy = near e^u du takes one power off the nearer of both.
    const part = weight * half * Math.exp(-(small - 1) * u - large * logFar);
    sums.weight += part;
    sums.logNear += part * u;
    sums.logFar += part * logFar;
    sums.overNear += part / (near + passed);
    sums.overFar += part / (far + passed);
  }
}

// The integrand is steeper at the right end of a panel, which therefore decides.
function panelWidth({ small, large, near, far }: Moments, left: number): number {
  const steepness = (u: number): number =>
    Math.abs(small - 1) + (large * near * Math.exp(u)) / (far + near * Math.expm1(u));
  const width = Math.min(WIDEST_PANEL, FALL_A_PANEL / steepness(left));
  return Math.min(width, FALL_A_PANEL / steepness(left + width));
}
