import { exceeds } from "../statistics/reaches";
import { fault } from "../errors";
import { solveDominant } from "../statistics/dominant-system";
import { exactSum } from "../statistics/exact-sum";
import { requireFinite } from "./require-finite";

export type Transitions = readonly (readonly number[])[];

/**
 * What an account is worth in each state it may be in, when it moves between states (Markov chain).
 *
 *     V = sum_{t=0..T} (1 + d)^-t P^t R;   for ever V = (I - P / (1 + d))^-1 R
 *
 * with P the probabilities to move from one state (row) to another (column), R what each state brings
 * a period, d the rate. The first reward comes now. States may be recencies, stages, tiers. What a
 * row lacks to 1 is the probability to leave for good, which is worth 0. However small it is beside 1, no
 * digit of it is lost; in a row of calculated probabilities (more than 15 digits) less than 4e-16 is
 * rounding, and nobody leaves.
 *
 * @param transitions - P: n x n probabilities, 0 to 1, each row up to 1.
 * @param rewards - R: n amounts of money, any sign.
 * @param rate - d: discount rate per period, a fraction above -1; 0 or more without an end.
 * @param periods - T: whole periods after the first; 0 for ever.
 * @returns V: n amounts of money.
 * @throws {KamError} `invalid-input` when the matrix is not square, a row is above 1, or rewards are
 *   not n; `not-available` when there is no finite value.
 * @example
 * markovValue([[0.5]], [10], 0.25, 0); // [16.666666666666668]
 * @see Pfeifer, P. E. & Carraway, R. L. (2000). Modeling customer relationships as Markov chains.
 *   Journal of Interactive Marketing 14(2); introduction seen, formula as seen in published code.
 */
export function markovValue(
  transitions: Transitions,
  rewards: readonly number[],
  rate: number,
  periods: number,
): readonly number[] {
  requireTransitions(transitions);
  const moves = withinOne(transitions);
  if (rewards.length !== transitions.length) {
    const counts = { states: transitions.length, found: rewards.length };
    throw fault("rewards-not-as-states", counts, { argument: "rewards" });
  }
  if (!(rate > -1)) {
    throw fault("not-above", { bound: -1, found: rate }, { argument: "rate" });
  }
  const values =
    periods === 0
      ? valueWithoutEnd(moves, rewards, rate)
      : valueOfPeriods(moves, rewards, { rate, periods });
  return values.map(requireFinite);
}

/**
 * Where accounts are after some periods, by the state in which they began.
 *
 *     P^n
 *
 * @param transitions - P: n x n probabilities, 0 to 1, each row up to 1.
 * @param periods - Whole periods, 0 or more; after 0 each is where it began.
 * @returns n x n probabilities: rows where they began, columns where they are.
 * @throws {KamError} `invalid-input` when the matrix is not square or a row is above 1.
 * @example
 * statesAfter([[0.5, 0.5], [0, 1]], 2); // [[0.25, 0.75], [0, 1]]
 * @see Pfeifer & Carraway (2000), as above.
 */
export function statesAfter(transitions: Transitions, periods: number): Transitions {
  requireTransitions(transitions);
  const moves = withinOne(transitions);
  let result: Transitions = moves.map((row, at) => row.map((_, to) => (to === at ? 1 : 0)));
  let power = moves;
  // Squares as many times as the count has binary digits.
  for (let left = periods; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, power);
    if (left > 1) power = product(power, power);
  }
  return result;
}

function requireTransitions(transitions: Transitions): void {
  const size = transitions.length;
  transitions.forEach((row, index) => {
    const place = { argument: "transitions", row: index + 1 };
    if (row.length !== size) {
      throw fault("matrix-not-square", { size, found: row.length }, place);
    }
    const sum = exactSum(row);
    if (exceeds(sum, 1)) throw fault("row-above-one", { found: sum }, place);
  });
}

// A row that typed decimals brought a hair above 1 would make accounts out of nothing.
function withinOne(transitions: Transitions): Transitions {
  return transitions.map((row) => {
    const sum = exactSum(row);
    return sum > 1 ? row.map((each) => each / sum) : row;
  });
}

function valueWithoutEnd(
  transitions: Transitions,
  rewards: readonly number[],
  rate: number,
): readonly number[] {
  if (rate < 0) {
    throw fault("rate-below-zero-without-end", {});
  }
  // Both sides times 1 + d: what leaks from a state is the discount and the probability to leave.
  const values = solveDominant(
    { flows: transitions, leaks: transitions.map((row) => rate + leavingOf(row)) },
    rewards.map((reward) => (1 + rate) * reward),
  );
  if (values !== undefined) return values;
  throw fault("state-never-left", {});
}

function leavingOf(row: readonly number[]): number {
  return Math.max(exactSum([1, ...row.map((each) => -each)]), 0);
}

function valueOfPeriods(
  transitions: Transitions,
  rewards: readonly number[],
  { rate, periods }: { readonly rate: number; readonly periods: number },
): readonly number[] {
  let values = rewards;
  for (let period = 0; period < periods; period += 1) {
    const next = values;
    values = rewards.map((reward, at) => reward + inner(transitions[at] ?? [], next) / (1 + rate));
  }
  return values;
}

function inner(row: readonly number[], column: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (column[at] ?? 0);
  return sum;
}

function product(one: Transitions, other: Transitions): Transitions {
  const columns = other.map((_, to) => other.map((row) => row[to] ?? 0));
  return one.map((row) => columns.map((column) => inner(row, column)));
}
