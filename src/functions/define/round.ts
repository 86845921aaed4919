/** A number as a sentence shows it: four decimals at most. The number itself is never rounded. */
export function round(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
