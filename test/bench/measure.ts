/** Median and range of several runs after a warm-up, in milliseconds. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function measure(run: () => unknown, runs = 9): Measured {
  run();
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return { median: times[runs >> 1] ?? 0, least: times[0] ?? 0, most: times.at(-1) ?? 0 };
}

export function line(name: string, { median, least, most }: Measured, aim: string): string {
  const shown = [median, least, most].map((time) => time.toFixed(1).padStart(8));
  return `${name.padEnd(58)}${shown.join("")}   ${aim}`;
}
