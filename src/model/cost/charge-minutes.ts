import { largestRemainder } from "../money/largest-remainder";

/** Minutes of a department in whole parts of a minute. */
export interface TakenMinutes {
  readonly supplied: bigint;
  /** Minutes of each account, which add up to `taken`. */
  readonly keys: readonly bigint[];
  readonly taken: bigint;
  /** Ids of the accounts. */
  readonly ids: readonly string[];
}

/**
 * What a department charges its accounts for their minutes, in whole units of money.
 *
 *     charged_i = units * minutes_i / supplied, by largest remainder
 *
 * What is not used stands apart and takes its part of the odd units. Where more was taken than was
 * supplied, the accounts are charged units * taken / supplied in all, rounded half up.
 *
 * @param units - Cost of the department in whole units of money, 0 or more.
 * @param minutes - Minutes supplied, above 0, and taken.
 * @returns Units of each account.
 * @example
 * Number(chargeMinutes(100n, { supplied: 4n, taken: 1n, keys: [1n], ids: ["A"] })[0]); // 25
 * @see Kaplan & Anderson (2004), Harvard Business Review 82(11), cited from memory; rounding is ours.
 */
export function chargeMinutes(units: bigint, minutes: TakenMinutes): readonly bigint[] {
  const { supplied, taken, keys, ids } = minutes;
  const claims = ids.map((id, place) => ({ id, key: keys[place] ?? 0n }));
  if (taken > supplied) return largestRemainder(halfUp(units * taken, supplied), claims);
  const divided = largestRemainder(units, [...claims, { id: undefined, key: supplied - taken }]);
  return divided.slice(0, ids.length);
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
