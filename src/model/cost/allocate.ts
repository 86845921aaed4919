import { aligned, ratio, toDecimal, total } from "../money/decimal";
import { largestRemainder } from "../money/largest-remainder";
import { fromUnits, toUnits } from "../money/money";

/** One account among which an amount is divided. */
export interface AllocationKey {
  readonly id: string | undefined;
  readonly key: number;
}

export interface Allocation {
  /** Key over the sum of keys, 0 to 1. */
  readonly share: number;
  /** What the share makes of the amount, not rounded. */
  readonly exact: number;
  /** What is booked, in whole units of the decimals asked for. */
  readonly allocated: number;
}

/**
 * Divides an amount over accounts to the cent, so that the parts add up to it exactly.
 *
 *     exact_i = amount * key_i / sum of keys,  allocated_i by largest remainder
 *
 * Each part lies less than one cent from exact; equal keys differ by one cent at most. The answer
 * does not depend on the order of accounts that have ids.
 *
 * @param amount - Money, any sign, with no more decimals than asked for; noise of a sum is taken off.
 * @param keys - n >= 1 keys of 0 or more, in any unit.
 * @param decimals - 0 to 4; 2 is the cent.
 * @returns n parts in the order of the keys.
 * @throws {KamError} `invalid-input` when the amount has further decimals or is too large;
 *   `not-available` when all keys are 0.
 * @example
 * allocate(100, [{ id: "A", key: 2 }, { id: "B", key: 1 }], 2)[0].allocated; // 66.67
 * @see Largest remainder (Hamilton), as seen on electowiki.org; ties by size of key and natural order of ids are ours.
 */
export function allocate(
  amount: number,
  keys: readonly AllocationKey[],
  decimals: number,
): readonly Allocation[] {
  const units = toUnits(amount, decimals, { argument: "amount" });
  const whole = aligned(keys.map(({ key }) => toDecimal(key)));
  const claims = keys.map(({ id }, index) => ({ id, key: whole[index] ?? 0n }));
  const parts = largestRemainder(units, claims);
  const all = total(whole);
  return claims.map(({ key }, index) => ({
    share: ratio(key, all),
    exact: ratio(units * key, all * 10n ** BigInt(decimals)),
    allocated: fromUnits(parts[index] ?? 0n, decimals),
  }));
}
