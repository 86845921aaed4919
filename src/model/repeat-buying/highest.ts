import { onFace, pointOn } from "../statistics/face";
import { maximise, type Maximum } from "../statistics/maximise";
import { polish } from "../statistics/polish";
import type { Sloped } from "../statistics/sloped";
import { faceOf, type Limit, nearestOn } from "./limits";

/** Logarithms of parameters are searched from minus this to this: factors of 160,000 both ways. */
export const EDGE = 12;

/** Values that differ by no more than this part of themselves are alike: it is rounding. */
const ROUNDING = 1e-11;

/** Of limits that differ by less the first is taken: it is the simplest. */
const NO_MATTER = 1e-6;

/** A top, and the limits of the model on which it lies; none for a top inside. */
export interface Top extends Maximum {
  readonly limits: readonly Limit[];
}

/**
 * The highest top that is reached from several starts.
 *
 * @param objective - Log-likelihood with its slope.
 * @param starts - One or more points within the edge; the first wins where tops are alike.
 * @returns The top.
 * @throws {Error} When there is no start, which is a mistake of ours.
 * @example
 * best((p, s) => { s[0] = -2 * p[0]; return -p[0] * p[0]; }, [[1], [3]]).value; // 0
 * @see Search from several starts, as likelihoods of mixtures may have several tops.
 */
export function best(objective: Sloped, starts: readonly (readonly number[])[]): Top {
  const [first, ...others] = starts.map((start) => maximise(objective, start, EDGE));
  if (first === undefined) throw new Error("no-start");
  const highest = others.reduce((top, each) => (each.value > top.value + 1e-9 ? each : top), first);
  return { ...polish(objective, highest, EDGE), limits: [] };
}

/**
 * The top of a model at some of its limits.
 *
 * @param objective - Log-likelihood with its slope, sound at the limits too.
 * @param limits - Limits that hold.
 * @param near - Logarithms of all parameters from whose ratios the search starts.
 * @param least - A value below which the top is of no interest, and need not be found.
 * @returns The top, by all parameters.
 * @example
 * bestAt((p, s) => { s.set([-2 * (p[0] - p[1]), 2 * (p[0] - p[1])]); return -((p[0] - p[1]) ** 2); }, [{ name: "rates alike", of: [0, 1], base: [9, 9], along: [0.5, -0.5] }], [1, 1]).value; // -0
 * @see `faceOf`.
 */
export function bestAt(
  objective: Sloped,
  limits: readonly Limit[],
  near: ArrayLike<number>,
  least = -Infinity,
): Top {
  const face = faceOf(near.length, limits);
  const within = onFace(objective, face);
  const start = nearestOn(near, limits).map((each) => Math.max(-EDGE, Math.min(EDGE, each)));
  const found = maximise(within, start, EDGE, least);
  const free = found.value < least ? found : polish(within, found, EDGE);
  return { ...free, point: pointOn(face, free.point), limits };
}

/**
 * Holds a top against the limits of its model, and goes to a limit where that is as high.
 *
 * A top inside is higher than every limit. Where one is not, there is no top inside, or none that is the
 * highest: the likelihood rises until parameters have run off together, and only their ratio is known.
 *
 * @param objective - Log-likelihood with its slope, sound at the limits too.
 * @param top - Where the search inside ended, or a top at a limit.
 * @param further - Limits that are to be tried beside those at which the top lies.
 * @returns The highest of all.
 * @example
 * highest((p, s) => { s[0] = -2 * p[0]; return -p[0] * p[0]; }, { point: [0], value: 0, limits: [] }, []).value; // 0
 * @see Closure of a family of distributions; the comparison is ours.
 */
export function highest(objective: Sloped, top: Top, further: readonly Limit[]): Top {
  const held = new Set(top.limits.flatMap(({ of }) => of));
  const open = further.filter(({ of }) => !of.some((position) => held.has(position)));
  const least = top.value - ROUNDING * Math.abs(top.value);
  const reached = open
    .map((limit) => bestAt(objective, [...top.limits, limit], top.point, least))
    .reduce<Top | undefined>((most, each) => higher(most, each, NO_MATTER), undefined);
  if (reached === undefined || reached.value < least) return top;
  return highest(objective, reached, open);
}

/**
 * The higher of two tops; the first where they are alike.
 *
 * @param one - A top, or none yet.
 * @param other - Another.
 * @param more - How much higher the other has to be, beside rounding.
 * @returns One of both.
 * @example
 * higher(undefined, { point: [], value: -3, converged: true, limits: [] }).value; // -3
 * @see `best`.
 */
export function higher(one: Top | undefined, other: Top, more = 0): Top {
  if (one === undefined) return other;
  return other.value > one.value + more + ROUNDING * Math.abs(one.value) ? other : one;
}
