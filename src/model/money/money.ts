import { fault, type KamError, type Place } from "../errors";
import { toDecimal } from "./decimal";
import { SHOWN_DIGITS, unitsWithoutNoise } from "./sum-noise";

/** Decimals of money where nothing else is asked for: the cent. */
export const CENT_DECIMALS = 2;

/** Up to here each whole unit is a number of its own; at 16 digits two cents may be the same number. */
const MOST_UNITS = 10 ** SHOWN_DIGITS - 1;

/**
 * An amount of money as a whole number of its smallest unit, the cent with two decimals.
 *
 * The noise of a sum of such amounts is taken off, by the one rule of `unitsWithoutNoise`; nothing
 * else is rounded. An amount with more decimals is refused, and so is one so large that a number no
 * longer tells its cents apart.
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
  if (!(Math.round(Math.abs(amount) * 10 ** decimals) <= MOST_UNITS)) {
    throw tooLarge(amount, decimals, place);
  }
  const units = unitsWithoutNoise(amount, toDecimal(amount), decimals);
  if (units !== undefined) return units;
  throw fault("finer-than-booked", { decimals, found: amount }, place);
}

function tooLarge(amount: number, decimals: number, place: Place): KamError {
  const most = MOST_UNITS / 10 ** decimals;
  return fault("beyond-units", { most, isCent: isCent(decimals), found: amount }, place);
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
  throw fault("units-not-told-apart", { isCent: isCent(decimals) });
}

function isCent(decimals: number): boolean {
  return decimals === CENT_DECIMALS;
}
