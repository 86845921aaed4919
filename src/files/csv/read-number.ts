import { plainText } from "../../model/plain-text";
import { parseAmount, type WrittenAmount } from "./column/parse-amount";
import { readDigits, type ReadDigits } from "./read-digits";
import type { CsvReading } from "./reading";

/** A number as it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/**
 * Reads a number as people and programs write it: `1.234,56`, `1 234.5`, `(12)` and `12-` for -12,
 * `12%` for 0.12 (rates are fractions here), `1.5E-7`, `45 300 EUR`, `1.2M`.
 *
 * Not numbers, because they are rather ids: digits that begin with a further 0 (`007`), more digits
 * than a cell keeps (16 and more), and whole digits with an exponent without sign (`12E5`).
 */
export function readNumber(
  text: string,
  decimal: CsvReading["decimal"],
): WrittenNumber | undefined {
  const amount = parseAmount(text);
  if (amount === undefined || looksLikeItem(amount)) return undefined;
  const value = readAmount(amount, decimal);
  return value === undefined ? undefined : { value, isPercent: amount.isPercent };
}

/** The value of an amount, exact to the last digit; `undefined` when it is none under this sign. */
export function readAmount(
  amount: WrittenAmount,
  decimal: CsvReading["decimal"],
): number | undefined {
  const digits = readDigits(amount.digits, decimal);
  if (digits === undefined || isRatherId(digits, amount)) return undefined;
  // Powers of ten move the decimal sign in the text: 0.57% is 0.0057 to the last digit.
  const power = Number(amount.exponent ?? 0) + amount.unit.power - (amount.isPercent ? PERCENT : 0);
  const value = Number(`${digits.whole}.${digits.decimals}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  // A 0 with a minus is 0.
  return amount.isNegative && value !== 0 ? -value : value;
}

const PERCENT = 2;

/** Nobody parts thousands in front of an exponent: there, the sign parts decimals. */
function isRatherId(digits: ReadDigits, { exponent }: WrittenAmount): boolean {
  if (digits.isGrouped && exponent !== undefined) return true;
  const isPlain = !digits.hasDecimals && exponent === undefined;
  return /^0\d/.test(digits.whole) || (isPlain && digits.whole.length > MOST_DIGITS);
}

/** A cell keeps 15 digits; a longer row of them is a card, an item, an account. */
const MOST_DIGITS = 15;

/** `12E5` is as likely the name of an item as a number; the column tells. */
export function looksLikeItem({ digits, exponent }: WrittenAmount): boolean {
  return exponent !== undefined && /^\d/.test(exponent) && /^\d+$/.test(digits);
}

/** True for digits that begin with a further 0: an id, and its whole column with it. */
export function hasLeadingZero(text: string): boolean {
  return /^0\d+$/.test(plainText(text));
}

/** True for digits that are an id: with a further 0 before them, or more of them than a cell keeps. */
export function hasDigitsOfId(text: string): boolean {
  return /^[+-]?(?:0\d+|\d{16,})$/.test(text);
}
