import { invalidInput, notAvailable } from "../errors";

/** What a model of activity knows of one account, in one unit of time. */
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

/** Argument and row that a history stands in. */
export interface HistoryPlace {
  readonly argument: string;
  readonly row?: number;
}

/**
 * Checks that a buying history can be one.
 *
 *     0 <= t_x <= T,   t_x = 0 exactly when x = 0,   x whole
 *
 * @param history - x, t_x and T in one unit of time.
 * @param place - Where it stands, for the message.
 * @returns The same history.
 * @throws {KamError} `invalid-input` when recency and age do not fit one another or the orders.
 * @example
 * requireHistory({ repeatOrders: 2, recency: 30, age: 39 }, { argument: "history" }).age; // 39
 * @see Definition of recency and frequency in Fader, Hardie & Lee (2005).
 */
export function requireHistory(history: BuyingHistory, place: HistoryPlace): BuyingHistory {
  const { repeatOrders, recency, age } = history;
  const at = (column: string): HistoryPlace & { column: string } => ({ ...place, column });
  if (!Number.isInteger(repeatOrders) || repeatOrders < 0 || repeatOrders > MOST_ORDERS) {
    throw invalidInput(
      at("repeat_orders"),
      `a whole number from 0 to ${MOST_ORDERS}`,
      repeatOrders,
    );
  }
  if (recency > age * (1 + 1e-12)) {
    throw invalidInput(at("recency"), `a number from 0 to the age, ${age}`, recency);
  }
  if (repeatOrders === 0 && recency > 0) {
    throw invalidInput(at("recency"), "0, as there is no repeat order", recency);
  }
  if (repeatOrders > 0 && recency === 0) {
    throw invalidInput(at("recency"), "a number above 0, as there are repeat orders", recency);
  }
  return recency > age ? { ...history, recency: age } : history;
}

/**
 * Sum of the logarithms of the gaps, which the models with k need of each account that has any.
 *
 * @param history - Buying history.
 * @returns The sum; 0 without a repeat order.
 * @throws {KamError} `not-available` when it is unknown and there are repeat orders.
 * @example
 * requireLogGaps({ repeatOrders: 0, recency: 0, age: 39 }); // 0
 * @see Platzer & Reutterer (2017), cited from memory.
 */
export function requireLogGaps(history: BuyingHistory): number {
  const { repeatOrders, logGaps } = history;
  if (repeatOrders === 0) return 0;
  if (logGaps !== undefined) return logGaps;
  throw notAvailable("log_gaps is unknown, and a model with k has no likelihood without it");
}
