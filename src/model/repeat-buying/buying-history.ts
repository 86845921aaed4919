import { invalidInput, notAvailable, type KamError } from "../errors";

/** What a model of buying knows of one account, in one unit of time. */
export interface BuyingHistory {
  /** Orders after the first, those of one day counted once (x). */
  readonly repeatOrders: number;
  /** Time from the first to the last order (t_x); 0 without a repeat order. */
  readonly recency: number;
  /** Time from the first order to the end (T). */
  readonly age: number;
  /** Sum of the logarithms of the gaps between orders; only the models with k ask for it. */
  readonly logGaps?: number | undefined;
}

/** Days with an order beyond this are no account's: it is 274 years of daily orders. */
export const MOST_ORDERS = 100_000;
/** How far a value that was rounded to two decimals may be off. */
const ROUNDED = 0.005;

/** Ages beyond this are of no account, in whatever unit of time. */
const LONGEST_AGE = 1e9;

/**
 * What is wrong with a buying history, if anything.
 *
 *     0 <= t_x <= T,   t_x = 0 exactly when x = 0,   x whole,   log_gaps <= x ln(t_x / x)
 *
 * The sum of the logarithms of x gaps that make t_x is greatest where the gaps are equal.
 *
 * @param history - x, t_x and T in one unit of time; the sum of the logarithms of gaps, where known.
 * @returns The fault, without its place; `undefined` for a history that can be one.
 * @example
 * historyFault({ repeatOrders: 2, recency: 30, age: 39 }); // undefined
 * @see Definition of recency and frequency in Fader, Hardie & Lee (2005).
 */
export function historyFault(history: BuyingHistory): KamError | undefined {
  const { repeatOrders, recency, age } = history;
  if (!isWithin(repeatOrders, MOST_ORDERS) || !Number.isInteger(repeatOrders)) {
    return misfit("repeat_orders", `a whole number from 0 to ${MOST_ORDERS}`, repeatOrders);
  }
  if (!isWithin(age, LONGEST_AGE)) return misfit("age", `a number from 0 to ${LONGEST_AGE}`, age);
  if (!isWithin(recency, age)) {
    return misfit("recency", `a number from 0 to the age, ${age}`, recency);
  }
  if (repeatOrders === 0 && recency > 0) {
    return misfit("recency", "0, as there is no repeat order", recency);
  }
  if (repeatOrders > 0 && recency === 0) {
    return misfit("recency", "a number above 0, as there are repeat orders", recency);
  }
  return logGapsFault(history);
}

function logGapsFault({ repeatOrders, recency, logGaps }: BuyingHistory): KamError | undefined {
  if (logGaps === undefined) return undefined;
  if (repeatOrders === 0) {
    if (logGaps === 0) return undefined;
    return misfit("log_gaps", "0, as there is no gap without a repeat order", logGaps);
  }
  const equal = repeatOrders * Math.log(recency / repeatOrders);
  const rounded = repeatOrders * Math.log((recency + ROUNDED) / repeatOrders) + ROUNDED;
  if (logGaps <= rounded) return undefined;
  const shown = Number(equal.toPrecision(6));
  return misfit("log_gaps", `at most ${shown}, that of ${repeatOrders} equal gaps`, logGaps);
}

function isWithin(value: number, most: number): boolean {
  return value >= 0 && value <= most;
}

/**
 * The same history, if it can be one.
 *
 * @param history - x, t_x and T in one unit of time.
 * @returns The same history.
 * @throws {KamError} `invalid-input` when recency, age and orders do not fit one another.
 * @example
 * requireHistory({ repeatOrders: 2, recency: 30, age: 39 }).age; // 39
 * @see `historyFault`.
 */
export function requireHistory(history: BuyingHistory): BuyingHistory {
  const fault = historyFault(history);
  if (fault !== undefined) throw fault;
  return history;
}

/**
 * The fault of one value of an account. Argument and row are for the caller to say, who knows them.
 *
 * @param column - Column that the value stands in.
 * @param expected - What it should be.
 * @param found - What it is.
 * @returns The fault.
 * @example
 * misfit("age", "a number of 0 or more", -1).message; // "column \"age\": expected a number of 0 or more, found -1"
 * @see House rule: place, expectation, finding.
 */
export function misfit(column: string, expected: string, found: number): KamError {
  return invalidInput({ column }, expected, found);
}

/**
 * A value of an account that the model asks for is not there.
 *
 * @param column - Column that it would stand in.
 * @returns The fault, without argument and row.
 * @example
 * unknownIn("age").message; // "column \"age\": is unknown (the cell is blank), and there is no answer without it"
 * @see House rule: blank is unknown, never 0.
 */
export function unknownIn(column: string): KamError {
  return notAvailable("is unknown (the cell is blank), and there is no answer without it", {
    column,
  });
}

/**
 * Sum of the logarithms of the gaps, which the models with k need of each account that has any.
 *
 * @param history - Buying history.
 * @returns The sum; 0 without a repeat order.
 * @throws {KamError} `not-available` when it is unknown and there are repeat orders.
 * @example
 * requireLogGaps({ repeatOrders: 0, recency: 0, age: 39 }); // 0
 * @see Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function requireLogGaps(history: BuyingHistory): number {
  const { repeatOrders, logGaps } = history;
  if (repeatOrders === 0) return 0;
  if (logGaps !== undefined) return logGaps;
  throw unknownLogGaps();
}

/**
 * The fault of log gaps that are unknown where a model with k asks for them.
 *
 * @returns The fault, without argument and row.
 * @example
 * unknownLogGaps().code; // "not-available"
 * @see House rule: blank is unknown, never 0.
 */
export function unknownLogGaps(): KamError {
  return notAvailable("is unknown, and a model with k has no likelihood without it", {
    column: "log_gaps",
  });
}
