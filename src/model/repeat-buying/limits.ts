import type { Face } from "../statistics/face";

/** What is left of a model where parameters run off together: only their ratio, or product, counts. */
export type LimitName =
  | "rates alike"
  | "nobody leaves"
  | "at once or never"
  | "leaving alike"
  | "orders alike"
  | "always or never"
  | "spend alike"
  | "spend steady";

/** Two parameters that run off together, by their logarithms. */
export interface Limit {
  readonly name: LimitName;
  /** Positions of the two. */
  readonly of: readonly [number, number];
  /** Where they stand, and how both go with the one number that is left; none is left without. */
  readonly base: readonly [number, number];
  readonly along: readonly [number, number] | undefined;
}

/** A hundred million: parameters as large answer like endless ones, to a hundred-millionth. */
const LARGE = 1e8;
/** Parameters as small answer like 0: an account that orders on has all but no chance left to leave. */
const SMALL = 1e-9;

const HALVES = [0.5, -0.5] as const;

/**
 * Two parameters grow without end, and only their ratio counts: the accounts are alike.
 *
 * @param name - What is left of the model.
 * @param of - Positions of the two parameters.
 * @param size - How large stands for endless; less where a likelihood would lose digits.
 * @returns The limit.
 * @example
 * grown("rates alike", [0, 1]).base[0]; // 18.420680743952367
 * @see A gamma or beta distribution whose spread goes to 0.
 */
export function grown(name: LimitName, of: readonly [number, number], size = LARGE): Limit {
  return { name, of, base: [Math.log(size), Math.log(size)], along: HALVES };
}

/**
 * Both parameters of a spread of chances go to 0, and only their ratio counts: each chance is 0 or 1.
 *
 * @param name - What is left of the model.
 * @param of - Positions of the two parameters.
 * @returns The limit.
 * @example
 * shrunk("at once or never", [2, 3]).base[0]; // -20.72326583694641
 * @see A beta distribution whose spread is as wide as can be.
 */
export function shrunk(name: LimitName, of: readonly [number, number]): Limit {
  return { name, of, base: [Math.log(SMALL), Math.log(SMALL)], along: HALVES };
}

/**
 * One parameter goes to 0 and the other grows without end.
 *
 * @param name - What is left of the model.
 * @param of - Positions of the two: the one that goes to 0, then the one that grows.
 * @returns The limit; no number is left of the two.
 * @example
 * emptied("nobody leaves", [2, 3]).base[1]; // 18.420680743952367
 * @see A chance or a rate that is 0 for all.
 */
export function emptied(name: LimitName, of: readonly [number, number]): Limit {
  return { name, of, base: [-Math.log(LARGE), Math.log(LARGE)], along: undefined };
}

/**
 * One parameter grows without end as the other goes to 0, and only their product counts.
 *
 * @param name - What is left of the model.
 * @param of - Positions of the two: the one that grows, then the one that goes to 0.
 * @returns The limit.
 * @example
 * traded("spend steady", [0, 2]).base[1]; // -18.420680743952367
 * @see A gamma distribution whose spread goes to 0 as its scale makes up for it.
 */
export function traded(name: LimitName, of: readonly [number, number]): Limit {
  return { name, of, base: [Math.log(LARGE), -Math.log(LARGE)], along: [0, 1] };
}

/**
 * The face of all points at some limits.
 *
 * @param size - Number of parameters.
 * @param limits - Limits that hold, of different parameters each.
 * @returns The face: its free coordinates are the parameters at no limit in their order, then one for
 *   each limit that leaves a number.
 * @example
 * faceOf(2, [grown("rates alike", [0, 1])]).directions; // [[0.5, -0.5]]
 * @see `onFace`.
 */
export function faceOf(size: number, limits: readonly Limit[]): Face {
  const base = Array.from({ length: size }, () => 0);
  const held = new Set<number>();
  const directions: number[][] = [];
  for (const { of, base: start, along } of limits) {
    const direction = Array.from({ length: size }, () => 0);
    of.forEach((position, index) => {
      held.add(position);
      base[position] = start[index] ?? 0;
      direction[position] = along?.[index] ?? 0;
    });
    if (along !== undefined) directions.push(direction);
  }
  const free = base.flatMap((_, position) => (held.has(position) ? [] : [unit(size, position)]));
  return { base, directions: [...free, ...directions] };
}

/**
 * The free coordinates of a face that come nearest to a point: its ratios and products.
 *
 * @param point - Logarithms of all parameters.
 * @param limits - The limits of the face.
 * @returns Free coordinates in the order of `faceOf`.
 * @example
 * nearestOn([3, 1], [grown("rates alike", [0, 1])]); // [2]
 * @see `faceOf`.
 */
export function nearestOn(point: ArrayLike<number>, limits: readonly Limit[]): readonly number[] {
  const held = new Set(limits.flatMap(({ of }) => of));
  const free = Array.from(point).filter((_, position) => !held.has(position));
  const left = limits.flatMap(({ of: [one, other], along }) => {
    if (along === undefined) return [];
    const sign = along[0] === 0 ? 1 : -1;
    return [(point[one] ?? 0) + sign * (point[other] ?? 0)];
  });
  return [...free, ...left];
}

function unit(size: number, at: number): number[] {
  return Array.from({ length: size }, (_, index) => (index === at ? 1 : 0));
}
