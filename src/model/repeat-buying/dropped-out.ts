import { weighMoments } from "./drop-out-panels";

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
  /** The same times (alpha+T)^(r+x) (beta+T)^s, which loses no digits where alpha and beta are large. */
  readonly logAgainstEnd: number;
  /** Means of ln(alpha+y), ln(beta+y), 1/(alpha+y) and 1/(beta+y) under the integrand. */
  readonly logAlpha: number;
  readonly logBeta: number;
  readonly overAlpha: number;
  readonly overBeta: number;
}

const NEVER: DroppedOut = {
  log: -Infinity,
  logAgainstEnd: -Infinity,
  logAlpha: 0,
  logBeta: 0,
  overAlpha: 0,
  overBeta: 0,
};

/**
 * Weight of all moments at which an account may have dropped out since its last order (Pareto/NBD).
 *
 *     integral over y from t_x to T of (alpha + y)^-(r+x) (beta + y)^-(s+1) dy
 *
 * The literature writes it as a difference of two hypergeometric functions, which are nearly equal and
 * lose digits; here it is integrated as it stands: every term is positive. Over u, by which the logarithm
 * of the smaller of alpha and beta, plus y, has grown since t_x, the integrand is smooth and has one hump.
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
  const isAlphaNear = alpha <= beta;
  const all = r + orders;
  const [small, large] = isAlphaNear ? [all, s + 1] : [s + 1, all];
  const near = Math.min(alpha, beta) + recency;
  const far = Math.max(alpha, beta) + recency;
  const silence = age - recency;
  const moments = weighMoments({ small, large, near, far }, silence);
  if (moments === undefined) return NEVER;
  const weight = Math.log(moments.weight);
  const ofNear = { log: Math.log(near) + moments.logNear, over: moments.overNear };
  const ofFar = { log: Math.log(far) + moments.logFar, over: moments.overFar };
  const [ofAlpha, ofBeta] = isAlphaNear ? [ofNear, ofFar] : [ofFar, ofNear];
  return {
    log: weight - (small - 1) * Math.log(near) - large * Math.log(far),
    logAgainstEnd:
      (isAlphaNear ? weight + Math.log(near / far) : weight) +
      all * Math.log1p(silence / (alpha + recency)) +
      s * Math.log1p(silence / (beta + recency)),
    logAlpha: ofAlpha.log,
    logBeta: ofBeta.log,
    overAlpha: ofAlpha.over,
    overBeta: ofBeta.over,
  };
}
