import { proposeDecimal } from "../../files/csv/propose-decimal";
import { readNumber } from "../../files/csv/read-number";
import type { CsvReading } from "../../files/csv/reading";

/** What a text from outside stands for: a number and how it was shown, or text that looks like one. */
export type Pasted =
  | { readonly kind: "number"; readonly value: number; readonly pattern: string | undefined }
  | { readonly kind: "text" };

/** Texts that are pasted together are written in one way, which they prove; else with a point. */
export function decimalOf(texts: readonly string[]): CsvReading["decimal"] {
  const bare = texts.map((text) => bareOf(takeCurrencyOff(plainSigns(text)).rest));
  const { decimal, doubts } = proposeDecimal([bare], "\t");
  return doubts.length === 0 ? decimal : ".";
}

/**
 * Reads a text as the import reads it, and with signs of currency: `(3,030)`, `($1,234.50)` and
 * `1,234-` are negative, `007` and `12E5` stay text, for they are rather ids. `undefined` for what is
 * neither a number nor looks like one: words, days, times, formulas.
 */
export function readPasted(text: string, decimal: CsvReading["decimal"]): Pasted | undefined {
  const plain = plainSigns(text);
  if (!LOOKS_LIKE_NUMBER.test(plain)) return undefined;
  const { rest, before, behind } = takeCurrencyOff(plain);
  const number = readNumber(rest, decimal);
  if (number === undefined) return { kind: "text" };
  const shown = `${before}${bodyOf(rest, decimal)}${behind}`;
  // A 0 in brackets is 0.
  return { kind: "number", value: number.value + 0, pattern: signed(shown, rest) };
}

const SPACE = "\\s\\u00a0\\u202f";
const OPENING = `[-+(${SPACE}]*`;
const CLOSING = `[-)%${SPACE}]*`;
const LOOKS_LIKE_NUMBER = new RegExp(
  String.raw`^${OPENING}\p{Sc}?${OPENING}[\d.,'’${SPACE}]*\d[\d.,'’${SPACE}]*(?:[eE][-+]?\d+)?${CLOSING}\p{Sc}?${CLOSING}$`,
  "u",
);

/** One kind of minus and of blank, and the sign of a percentage inside of brackets. */
function plainSigns(text: string): string {
  return text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .trim()
    .replace(/^(\(?\s*\p{Sc}?\s*)[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u, "$1-")
    .replace(/^\((.*)\)\s*%$/, "($1%)");
}

interface WithoutCurrency {
  readonly rest: string;
  readonly before: string;
  readonly behind: string;
}

function takeCurrencyOff(text: string): WithoutCurrency {
  return currencyBefore(text) ?? currencyBehind(text) ?? { rest: text, before: "", behind: "" };
}

/** `$5`, `-$5`, `($5)`, `$(5)`. */
function currencyBefore(text: string): WithoutCurrency | undefined {
  const match = /^([-+(]?)\s*(\p{Sc})\s*(.+)$/u.exec(text);
  if (match === null) return undefined;
  const [, sign = "", before = "", amount = ""] = match;
  return { rest: `${sign}${amount}`, before, behind: "" };
}

/** `5 €`, `(5 €)`, `5 €-`. */
function currencyBehind(text: string): WithoutCurrency | undefined {
  const match = /^(.*?)(\s*\p{Sc})\s*([-)]?)$/u.exec(text);
  if (match === null) return undefined;
  const [, amount = "", behind = "", end = ""] = match;
  return { rest: `${amount}${end}`, before: "", behind };
}

/** Digits and what parts them. */
function bareOf(text: string): string {
  return text.replace(/^[-+(\s]+/, "").replace(/[-)%\s]+$/, "");
}

/** The format that shows the digits as they were written. */
function bodyOf(text: string, decimal: CsvReading["decimal"]): string {
  const [digits = "", exponent] = bareOf(text).split(/e/i);
  if (exponent !== undefined) return "0.00E+00";
  const [whole = "", decimals = ""] = digits.split(decimal);
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  return `${/\D/.test(whole) ? "#,##0" : "0"}${places}${text.includes("%") ? "%" : ""}`;
}

/** Negative numbers in brackets stay in brackets; a number that is nothing but digits needs no format. */
function signed(shown: string, text: string): string | undefined {
  if (text.startsWith("(")) return `${shown}_);(${shown})`;
  return /^0(\.0+)?$/.test(shown) ? undefined : shown;
}
