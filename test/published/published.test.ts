import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callKam } from "../support/builders";

interface PublishedTable {
  readonly function: string;
  readonly cases: readonly PublishedCase[];
}

interface PublishedCase {
  readonly id: string;
  readonly source: string;
  readonly cells: readonly unknown[];
  /** Row and column of the answer that was printed, where it spills. */
  readonly at?: readonly [number, number];
  /** What the source's unit is of ours; 1 if left out. */
  readonly times?: number;
  readonly answer: number | string;
  /** Decimals the source prints. */
  readonly digits?: number;
  /** How far off the answer may be, where the source prints several figures of one quantity. */
  readonly tolerance?: number;
}

const tables = readdirSync(__dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as PublishedTable);

describe.each(tables)("KAM.$function as printed", (table) => {
  it.each(table.cases)(
    "$id: $source",
    ({ cells, at: [row, column] = [0, 0], times = 1, answer, digits = 0, tolerance }) => {
      const computed = callKam(table.function, ...cells);

      const cell: unknown = Array.isArray(computed)
        ? (computed as readonly (readonly unknown[])[])[row]?.[column]
        : computed;

      if (typeof answer !== "number") expect(cell).toBe(answer);
      else
        expect(Math.abs(Number(cell) * times - answer)).toBeLessThanOrEqual(
          tolerance ?? 0.5 * 10 ** -digits,
        );
    },
  );
});
