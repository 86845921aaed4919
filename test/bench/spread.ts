/** Median, least and most. */
export function spread(figures: readonly number[]): string {
  const sorted = figures.toSorted((one, other) => one - other);
  const shown = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
  return shown.map((figure = 0) => figure.toFixed(0).padStart(8)).join("");
}
