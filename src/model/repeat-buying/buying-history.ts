import { fault, type KamError } from "../errors";

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
const MOST_ORDERS = 100_000;
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
  const { repeatOrders, age } = history;
  if (!isWithin(repeatOrders, MOST_ORDERS) || !Number.isInteger(repeatOrders)) {
    const whole = { least: 0, most: MOST_ORDERS, found: repeatOrders };
    return fault("not-whole-within", whole, { column: "repeat_orders" });
  }
  if (!isWithin(age, LONGEST_AGE)) {
    return fault("not-within", { least: 0, most: LONGEST_AGE, found: age }, { column: "age" });
  }
  return recencyFault(history) ?? logGapsFault(history);
}

function recencyFault({ repeatOrders, recency, age }: BuyingHistory): KamError | undefined {
  const where = { column: "recency" };
  if (!isWithin(recency, age)) return fault("recency-beyond-age", { age, found: recency }, where);
  if (repeatOrders === 0 && recency > 0) {
    return fault("recency-without-order", { found: recency }, where);
  }
  if (repeatOrders > 0 && recency === 0) {
    return fault("zero-despite-orders", { found: recency }, where);
  }
  return undefined;
}

const LOG_GAPS = { column: "log_gaps" };

function logGapsFault({ repeatOrders, recency, logGaps }: BuyingHistory): KamError | undefined {
  if (logGaps === undefined) return undefined;
  if (repeatOrders === 0) {
    if (logGaps === 0) return undefined;
    return fault("log-gaps-without-order", { found: logGaps }, LOG_GAPS);
  }
  const equal = repeatOrders * Math.log(recency / repeatOrders);
  const rounded = repeatOrders * Math.log((recency + ROUNDED) / repeatOrders) + ROUNDED;
  if (logGaps <= rounded) return undefined;
  const most = Number(equal.toPrecision(6));
  return fault("log-gaps-too-large", { most, gaps: repeatOrders, found: logGaps }, LOG_GAPS);
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
 * A value of an account that the model asks for is not there.
 *
 * @param column - Column that it would stand in.
 * @returns The fault, without argument and row.
 * @example
 * unknownIn("age").where; // { column: "age" }
 * @see House rule: blank is unknown, never 0.
 */
export function unknownIn(column: string): KamError {
  return fault("unknown-value", {}, { column });
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
  return fault("unknown-log-gaps", {}, LOG_GAPS);
}
