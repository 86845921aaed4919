import { exactSum } from "./exact-sum";

// A total that grows line by line, by the rule of `exactSum`: amounts count as they are written. Cents are
// added as whole numbers, so that a ledger of many lines needs no list of them.
export interface RunningTotal {
  cents: number;
  /** Amounts that are no whole cents, which most ledgers do not have. */
  readonly others: number[];
}

/**
 * A total to which nothing was added yet.
 *
 * @returns A total of its own.
 * @example
 * totalOf(noAmount()); // 0
 */
export function noAmount(): RunningTotal {
  return { cents: 0, others: [] };
}

/** From here on a number in cents may stand for its neighbour too. */
const MOST_CENTS = 1e15;

/**
 * Adds an amount to a total, which it changes.
 *
 * @param total - The total that grows.
 * @param amount - A finite amount of any sign.
 * @example
 * addAmount({ cents: 0, others: [] }, 0.1); // undefined
 */
export function addAmount(total: RunningTotal, amount: number): void {
  const cents = Math.round(amount * 100);
  const sum = total.cents + cents;
  if (cents / 100 === amount && Math.abs(cents) < MOST_CENTS && Math.abs(sum) < MOST_CENTS) {
    total.cents = sum;
  } else {
    total.others.push(amount);
  }
}

/**
 * What was added so far.
 *
 * @param total - A total as `addAmount` left it.
 * @param total.cents - The part held in whole cents.
 * @param total.others - The amounts that are no whole cents, or too large to be held so.
 * @returns The sum, in the unit of the amounts.
 * @example
 * totalOf({ cents: 30, others: [-0.305] }); // -0.005
 */
export function totalOf({ cents, others }: RunningTotal): number {
  return others.length === 0 ? cents / 100 : exactSum([cents / 100, ...others]);
}
