import { allocatedIn, sizeOf } from "./allocation";
import { largeLedger, largePortfolio, largeRelationships } from "./large-portfolio";
import { largeFlows, largeHealth, largeHistories, largeIssues } from "./large-lines";
import { measure } from "./measure";
import { shippedFunctions } from "./shipped-functions";

const callKam = shippedFunctions();
const RUNS = 5;

type Cells = readonly (readonly unknown[])[];

interface Question {
  readonly name: string;
  /** Rows in the smaller of both runs. */
  readonly rows: number;
  readonly make: (rows: number) => readonly [Cells, ...unknown[]];
}

/** A function, its table, and the settings that the table asks for. */
const QUESTIONS: readonly Question[] = [
  { name: "ORDERS", rows: 50_000, make: (rows) => [largeLedger(rows, rows / 4)] },
  {
    name: "SCORE",
    rows: 50_000,
    make: (rows) => {
      const { table, settings } = largePortfolio(rows, 12);
      return [table, settings];
    },
  },
  {
    name: "TIER",
    rows: 50_000,
    make: (rows) => {
      const { table, settings } = largePortfolio(rows, 12);
      return [table, settings];
    },
  },
  { name: "STAGE", rows: 50_000, make: (rows) => [largeRelationships(rows)] },
  { name: "HEALTH", rows: 50_000, make: (rows) => [largeHealth(rows)] },
  { name: "RISKCLV", rows: 50_000, make: (rows) => [largeFlows(rows)] },
  { name: "CONFLICT", rows: 50_000, make: (rows) => [largeIssues(rows)] },
  { name: "FITLIFETIME", rows: 50_000, make: (rows) => [largeHistories(rows)] },
];

const twoDigits = (value: number): string => value.toFixed(2).padStart(9);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(9);

function lineOf({ name, rows, make }: Question): string {
  const small = make(rows);
  const { made: large, bytes } = sizeOf(() => make(2 * rows));
  const once = measure(() => callKam(name, ...small), RUNS).least;
  const twice = measure(() => callKam(name, ...large), RUNS).least;
  const allocated = allocatedIn(() => callKam(name, ...large));
  return [
    `${name}, ${rows.toLocaleString("en")} rows and twice as many`.padEnd(44),
    once.toFixed(1).padStart(9),
    twice.toFixed(1).padStart(9),
    twoDigits(twice / once),
    megabytes(bytes),
    megabytes(allocated),
    twoDigits(allocated / bytes),
  ].join("");
}

process.stdout.write(
  "least milliseconds for n rows, for 2n, ratio; megabytes at 2n: input, allocated, ratio\n",
);
for (const question of QUESTIONS) process.stdout.write(`${lineOf(question)}\n`);
