/** Bars that part the cells of printed lists. */
const BARS = "|│┃║";

/** Where the bars of a line stand. Called for each line of large lists, hence no pattern. */
export function barsOf(line: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (BARS.includes(line.charAt(at))) places.push(at);
  }
  return places;
}

/** The number of bars that most lines have, of those with any. */
export function usualBars(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const bars = barsOf(line).length;
    if (bars > 0) counts.set(bars, (counts.get(bars) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
