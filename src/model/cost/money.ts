import { invalidInput, notAvailable, type Place } from "../errors";

/** Decimals of money where nothing else is asked for: the cent. */
export const CENT_DECIMALS = 2;

/** What a spreadsheet shows of a number; what lies behind is noise of binary arithmetic. */
const SHOWN_DIGITS = 15;
/** Up to here each whole unit is a number of its own; at 16 digits two cents may be the same number. */
const MOST_UNITS = 10 ** SHOWN_DIGITS - 1;

/**
 * An amount of money as a whole number of its smallest unit, the cent with two decimals.
 *
 * Nothing is rounded: an amount with more decimals is refused, and so is one so large that a number
 * no longer tells its cents apart.
 *
 * @param amount - Money, any sign.
 * @param decimals - Decimals of the smallest unit, 0 to 4.
 * @param place - Where the amount stands, for the message.
 * @returns The amount in that unit.
 * @throws {KamError} `invalid-input` when the amount has further decimals, or is too large.
 * @example
 * Number(toUnits(12.34, 2, { argument: "amount" })); // 1234
 */
export function toUnits(amount: number, decimals: number, place: Place): bigint {
  const scale = 10 ** decimals;
  const units = Math.round(amount * scale);
  if (!(Math.abs(units) <= MOST_UNITS)) {
    throw invalidInput(place, `an amount of at most ${MOST_UNITS / scale} either way`, amount);
  }
  if ((units / scale).toPrecision(SHOWN_DIGITS) !== amount.toPrecision(SHOWN_DIGITS)) {
    throw invalidInput(place, `an amount of at most ${decimals} decimals (round it first)`, amount);
  }
  return BigInt(units);
}

/**
 * Whole units of money as an amount.
 *
 * @param units - Whole units, such as cents.
 * @param decimals - Decimals of the unit.
 * @returns The amount.
 * @throws {KamError} `not-available` when a number no longer tells these units apart.
 * @example
 * fromUnits(1234n, 2); // 12.34
 */
export function fromUnits(units: bigint, decimals: number): number {
  if (Math.abs(Number(units)) <= MOST_UNITS) return Number(`${units}e-${decimals}`);
  throw notAvailable("the amount is so large that a number no longer tells its cents apart");
}
