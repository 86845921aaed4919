/** stub until merged
 * @param matrix - m
 * @param weights - w
 * @param isBetterHigher - b
 * @returns c
 * @example
 * topsis([[1]], [1], [true]).length; // 1
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  isBetterHigher: readonly boolean[],
): readonly number[] {
  const norms = weights.map((_, j) => Math.hypot(...matrix.map((row) => row[j] ?? 0)) || 1);
  const v = matrix.map((row) => weights.map((w, j) => (w * (row[j] ?? 0)) / (norms[j] ?? 1)));
  const best = weights.map((_, j) => Math.max(...v.map((row) => row[j] ?? 0)));
  const worst = weights.map((_, j) => Math.min(...v.map((row) => row[j] ?? 0)));
  return v.map((row) => {
    const plus = Math.hypot(...row.map((x, j) => x - (best[j] ?? 0)));
    const minus = Math.hypot(...row.map((x, j) => x - (worst[j] ?? 0)));
    return isBetterHigher.length > 0 && plus + minus > 0 ? minus / (plus + minus) : 0.5;
  });
}
