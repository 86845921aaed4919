import type { Sloped } from "./sloped";

/** A flat part of a space: where it begins, and its directions, each with as many coordinates. */
export interface Face {
  readonly base: readonly number[];
  readonly directions: readonly (readonly number[])[];
}

/**
 * A point of a face in the whole space.
 *
 *     x = base + sum of free_j direction_j
 *
 * @param face - n coordinates of its base, m directions of n.
 * @param free - m coordinates within the face.
 * @returns n coordinates.
 * @example
 * [...pointOn({ base: [5, 5], directions: [[1, -1]] }, [2])]; // [7, 3]
 * @see Affine map.
 */
export function pointOn(face: Face, free: ArrayLike<number>): Float64Array {
  const { base, directions } = face;
  return Float64Array.from(base, (start, index) =>
    directions.reduce((sum, each, at) => sum + (free[at] ?? 0) * (each[index] ?? 0), start),
  );
}

/**
 * A function on a face alone, with its slope there.
 *
 *     slope_j = direction_j . slope of the whole
 *
 * @param objective - Function of n coordinates with its slope.
 * @param face - m directions in the space of n.
 * @returns The function of m coordinates.
 * @example
 * onFace((p, s) => { s.set([1, 2]); return p[0]; }, { base: [5, 5], directions: [[1, -1]] })([2], new Float64Array(1)); // 7
 * @see Chain rule.
 */
export function onFace(objective: Sloped, face: Face): Sloped {
  const whole = new Float64Array(face.base.length);
  return (free, slope) => {
    const value = objective(pointOn(face, free), whole);
    face.directions.forEach((each, at) => {
      slope[at] = each.reduce((sum, part, index) => sum + part * (whole[index] ?? 0), 0);
    });
    return value;
  };
}
