/**
 * Product of two vectors.
 *
 *     sum of one_i other_i
 *
 * @param one - n numbers.
 * @param other - n numbers.
 * @returns Their product; 0 for no numbers.
 * @example
 * dot(Float64Array.of(1, 2), Float64Array.of(3, 4)); // 11
 * @see Scalar product.
 */
export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1)
    sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

/**
 * How far a vector goes along the coordinate in which it goes furthest.
 *
 * @param vector - n numbers.
 * @returns The greatest amount among them, 0 or more.
 * @example
 * furthest(Float64Array.of(1, -3)); // 3
 * @see Maximum norm.
 */
export function furthest(vector: Float64Array): number {
  let most = 0;
  for (const each of vector) most = Math.max(most, Math.abs(each));
  return most;
}
