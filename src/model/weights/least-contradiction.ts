import { fault } from "../errors";
import { solveLinearSystem } from "../statistics/linear-system";
import { solveDominant } from "../statistics/dominant-system";
import { slopesOf, type Slopes } from "./contradiction-slopes";
import { principalValue, principalVector, type Matrix } from "./principal-vector";

/** Comparisons row by row; `undefined` where a pair was not compared. Both cells of a pair agree. */
export type Comparisons = readonly (readonly (number | undefined)[])[];

/** Digits double with each step: after one in which no log moved by more than this, none is left to gain. */
const REST = 1e-9;
const MOST_ROUNDS = 100;
const MOST_HALVINGS = 40;

/**
 * The logs of heights of criteria whose ratios, put where a comparison is missing, let all comparisons
 * contradict one another least.
 *
 *     minimise lambda max of B(t),  b_ij = a_ij e^(t_j - t_i) where compared, else 1
 *
 * Scaled by e^t, the matrix that has e^(t_i - t_j) for every missing a_ij is B, with the same eigenvalues.
 * lambda max is convex in t, and Newton's method on it ends after a few steps, held back by halving
 * where a step would raise it.
 *
 * @param comparisons - n x n comparisons, all linked by chains of them.
 * @returns n logs; the first is 0.
 * @throws {KamError} `not-available` when they do not settle.
 * @example
 * leastContradiction([[1, 2, undefined], [0.5, 1, 4], [undefined, 0.25, 1]]).map((log) => Math.round(Math.exp(-log))); // [1, 2, 8]
 * @see Bozoki, Fulop & Ronyai (2010), as for `completeComparisons`; Newton's method on it is ours.
 */
export function leastContradiction(comparisons: Comparisons): readonly number[] {
  const free = freeLogs(comparisons);
  let logs = nearestLogs(comparisons);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const scaled = scaledBy(comparisons, logs);
    const slopes = slopesOf(scaled, knownOf(comparisons, scaled));
    const step = newtonStep(slopes, free);
    const size = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    const next = improved(comparisons, { logs, step, lambda: slopes.lambda });
    if (next === undefined) return logs;
    logs = next;
    if (size < REST) return logs;
  }
  throw fault("missing-comparisons", {});
}

// The first of ever shorter steps that does not raise lambda; none where rounding is all that is left.
function improved(
  comparisons: Comparisons,
  from: {
    readonly logs: readonly number[];
    readonly step: readonly number[];
    readonly lambda: number;
  },
): readonly number[] | undefined {
  let part = 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const share = part;
    const logs = from.logs.map((log, index) => log + share * (from.step[index] ?? 0));
    const scaled = scaledBy(comparisons, logs);
    if (principalValue(scaled, principalVector(scaled)) <= from.lambda * (1 + ROUNDING))
      return logs;
    part /= 2;
  }
  return undefined;
}

/** Of lambda, less than this part is rounding. */
const ROUNDING = 1e-15;

// Shifting all logs of criteria that missing pairs link moves no missing ratio: one of them stays.
function freeLogs(comparisons: Comparisons): readonly number[] {
  const reached = new Set<number>();
  return comparisons.flatMap((_, first) => {
    if (reached.has(first)) return [];
    const linked = new Set([first]);
    // A set may grow while it is walked through.
    for (const from of linked) {
      comparisons[from]?.forEach((entry, to) => {
        if (entry === undefined) linked.add(to);
      });
    }
    for (const each of linked) reached.add(each);
    return [...linked].slice(1);
  });
}

function newtonStep({ gradient, curvature }: Slopes, free: readonly number[]): readonly number[] {
  const found = solveLinearSystem(
    free.map((k) => free.map((l) => curvature[k]?.[l] ?? 0)),
    free.map((k) => -(gradient[k] ?? 0)),
  );
  const step = gradient.map(() => 0);
  free.forEach((k, at) => {
    step[k] = found[at] ?? 0;
  });
  return step;
}

function scaledBy(comparisons: Comparisons, logs: readonly number[]): Matrix {
  return comparisons.map((row, i) =>
    row.map((entry, j) =>
      entry === undefined ? 1 : entry * Math.exp((logs[j] ?? 0) - (logs[i] ?? 0)),
    ),
  );
}

function knownOf(comparisons: Comparisons, scaled: Matrix): Matrix {
  return scaled.map((row, i) =>
    row.map((entry, j) => (i === j || comparisons[i]?.[j] === undefined ? 0 : entry)),
  );
}

// Where the search begins: the logs whose differences are nearest to the comparisons, by least squares.
function nearestLogs(comparisons: Comparisons): readonly number[] {
  const rest = comparisons.slice(1);
  const isKnown = (row: readonly unknown[], i: number, j: number): boolean =>
    i !== j && row[j] !== undefined;
  const logs = solveDominant(
    {
      flows: rest.map((row, at) => rest.map((_, to) => Number(isKnown(row, at + 1, to + 1)))),
      leaks: rest.map((row, at) => Number(isKnown(row, at + 1, 0))),
    },
    rest.map((row, at) =>
      row.reduce<number>(
        (sum, entry, to) => sum + (isKnown(row, at + 1, to) ? Math.log(entry ?? 1) : 0),
        0,
      ),
    ),
  );
  return [0, ...(logs ?? rest.map(() => 0))];
}
