/** Rows of a table, the headers first. */
export type Grid = readonly (readonly unknown[])[];

/** Stands among the arguments where the table goes whose fault is looked at. */
export const THIS = Symbol("this table");

/** A function that reads a table, and a number in the first row of the table that becomes a text. */
export interface Trial {
  readonly table: string;
  readonly name: string;
  readonly grid: Grid;
  readonly damaged: string;
  /** The arguments; the table alone if left out. */
  readonly cells?: readonly unknown[];
  /** First cells of the answers that end, or all of them with the call. */
  readonly ends: readonly unknown[] | "the call";
}

/** The arguments, with the table of the trial or another in its place. */
export function argumentsOf({ cells = [THIS], grid }: Trial, table: Grid = grid) {
  return cells.map((cell) => (cell === THIS ? table : cell));
}

export const ACCOUNTS = [
  ["account_id", "strategic_fit", "silence_probability", "trust", "service_attainment"],
  ["A", 5, 0.2, 6, 0.9],
  ["B", 6, 0.3, 5, 0.8],
];

export const RATES = [
  ["activity", "rate"],
  ["visit", 100],
  ["call", 5],
];

export const DRIVERS = [
  ["account_id", "activity", "volume"],
  ["A", "visit", 2],
  ["A", "call", 4],
  ["B", "call", 3],
];
