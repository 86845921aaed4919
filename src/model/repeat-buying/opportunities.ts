import { fault } from "../errors";
import type { BuyingHistory } from "./buying-history";

/** Opportunities beyond this are no account's: it is a thousand years of yearly orders. */
const MOST_OPPORTUNITIES = 1000;

/**
 * Checks the history of an account that orders or not at each of n opportunities (BG/BB).
 *
 *     x <= t_x <= n, all whole; t_x = 0 exactly when x = 0
 *
 * @param history - Orders x, the last opportunity with one t_x (`recency`), opportunities n (`age`).
 * @returns The same history.
 * @throws {KamError} `invalid-input` when the three do not fit one another.
 * @example
 * requireOpportunities({ repeatOrders: 2, recency: 4, age: 6 }).age; // 6
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), cited from memory.
 */
export function requireOpportunities(history: BuyingHistory): BuyingHistory {
  const { repeatOrders: x, recency, age } = history;
  if (!Number.isInteger(age) || age < 0 || age > MOST_OPPORTUNITIES) {
    const most = MOST_OPPORTUNITIES;
    throw fault("not-whole-opportunities", { most, found: age }, { column: "age" });
  }
  if (!Number.isInteger(recency) || recency > age || recency < 0) {
    const whole = { least: 0, most: age, found: recency };
    throw fault("not-whole-within", whole, { column: "recency" });
  }
  if (x === 0 && recency > 0) {
    throw fault("recency-without-opportunity", { found: recency }, { column: "recency" });
  }
  if (x > recency) {
    const orders = { most: recency, found: x };
    throw fault("more-orders-than-opportunities", orders, { column: "repeat_orders" });
  }
  return history;
}

/**
 * Checks a number of opportunities to come.
 *
 * @param value - How many.
 * @param argument - Name of the argument it was handed over as.
 * @returns The same number.
 * @throws {KamError} `invalid-input` when it is not whole, below 0 or beyond any account.
 * @example
 * requireCount(3, "periods"); // 3
 * @see Our operationalisation.
 */
export function requireCount(value: number, argument: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= MOST_OPPORTUNITIES) return value;
  throw fault(
    "not-whole-within",
    { least: 0, most: MOST_OPPORTUNITIES, found: value },
    { argument },
  );
}
