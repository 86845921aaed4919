import { plainText } from "../../model/plain-text";
import type { CsvReading } from "./reading";

/** A number as it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/**
 * Reads a number as people and programs write it: `1.234,56`, `1 234.5`, `(12)` and `12-` for -12,
 * `12%` for 0.12 (rates are fractions here), `1.5E-7`.
 *
 * Not numbers, because they are rather ids: digits that begin with a further 0 (`007`), more digits
 * than a cell keeps (16 and more), and an exponent without sign (`12E5`).
 */
export function readNumber(
  text: string,
  decimal: CsvReading["decimal"],
): WrittenNumber | undefined {
  const { sign, rest } = withoutSign(plainText(text));
  const isPercent = rest.endsWith("%");
  const parts = takeApart(isPercent ? rest.slice(0, -1).trimEnd() : rest, decimal);
  if (parts === undefined || isRatherId(parts)) return undefined;
  // The exponent moves the decimal sign in the text: 0.57% is 0.0057 to the last digit.
  const power = parts.power - (isPercent ? 2 : 0);
  const value = Number(`${sign}${parts.whole}.${parts.decimals}e${power}`);
  return Number.isFinite(value) ? { value, isPercent } : undefined;
}

/** A number without its sign. */
interface NumberParts {
  /** Digits, without what parts thousands. */
  readonly whole: string;
  readonly decimals: string;
  readonly power: number;
  /** Neither decimals nor an exponent. */
  readonly isPlain: boolean;
}

function takeApart(text: string, decimal: CsvReading["decimal"]): NumberParts | undefined {
  const groups: Readonly<Record<string, string | undefined>> | undefined =
    PATTERNS[decimal].exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { whole = "0", decimals = groups["bare"], exponent } = groups;
  return {
    whole: whole.replaceAll(/\D/g, ""),
    decimals: decimals ?? "0",
    power: exponent === undefined ? 0 : Number(exponent.slice(1)),
    isPlain: decimals === undefined && exponent === undefined,
  };
}

function isRatherId({ whole, isPlain }: NumberParts): boolean {
  return /^0\d/.test(whole) || (isPlain && whole.length > MOST_DIGITS);
}

/** A cell keeps 15 digits; a longer row of them is a card, an item, an account. */
const MOST_DIGITS = 15;

/** True for digits that begin with a further 0: an id, and its whole column with it. */
export function hasLeadingZero(text: string): boolean {
  return /^0\d+$/.test(plainText(text));
}

const PATTERNS: Readonly<Record<CsvReading["decimal"], RegExp>> = {
  ",": pattern("\\.", ","),
  ".": pattern(",", "\\."),
};

/** Whole numbers in one go or in thousands that are parted by one and the same sign. */
function pattern(thousands: string, decimal: string): RegExp {
  const grouped = `\\d{1,3}(?<mark>[${thousands} '’])\\d{3}(?:\\k<mark>\\d{3})*`;
  const whole = `(?<whole>${grouped}|\\d+)`;
  const exponent = "(?<exponent>[eE][+-]\\d+)?";
  return new RegExp(
    `^(?:${whole}(?:${decimal}(?<decimals>\\d+))?|${decimal}(?<bare>\\d+))${exponent}$`,
  );
}

/** Takes off the sign: before, behind (as some systems print it), or brackets (as accountants do). */
function withoutSign(text: string): { readonly sign: "" | "-"; readonly rest: string } {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  if (bracketed !== null) return { sign: "-", rest: (bracketed[1] ?? "").trim() };
  if (/^[+-]/.test(text)) {
    return { sign: text.startsWith("-") ? "-" : "", rest: text.slice(1).trimStart() };
  }
  const isBehind = text.endsWith("-");
  return { sign: isBehind ? "-" : "", rest: isBehind ? text.slice(0, -1).trimEnd() : text };
}
