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
  readonly answer: number;
  /** Decimals the source prints. */
  readonly digits: number;
}

const tables = readdirSync(__dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as PublishedTable);

describe.each(tables)("KAM.$function as printed", (table) => {
  it.each(table.cases)(
    "$id: $source",
    ({ cells, at: [row, column] = [0, 0], times = 1, answer, digits }) => {
      const computed = callKam(table.function, ...cells);

      const cell: unknown = Array.isArray(computed)
        ? (computed as readonly (readonly unknown[])[])[row]?.[column]
        : computed;

      expect(Number(cell) * times).toBeCloseTo(answer, digits);
    },
  );
});
