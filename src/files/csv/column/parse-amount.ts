import { plainSigns } from "../plain-signs";
import { amountUnit, type AmountUnit } from "./amount-units";

/** An amount as it stands in the text, before anyone knows which sign parts the decimals. */
export interface WrittenAmount {
  /** Digits and what parts them. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isBracketed: boolean;
  readonly isPercent: boolean;
  /** The power of ten behind an `e`, as it was written. */
  readonly exponent: string | undefined;
  readonly unit: AmountUnit;
}

const AMOUNT = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)([.,]--?)?(?:[eE]([+-]?\d{1,3}))?(\D*)$/u;

/**
 * Takes an amount apart: its sign before or behind, brackets, currency, percent, words such as `k` and
 * `Mio.`, in any order in which people write them. `undefined` for anything else.
 */
export function parseAmount(text: string): WrittenAmount | undefined {
  const [, amount = "", side = ""] = SIDE_BEHIND.exec(text) ?? [];
  if (side === "") return parsePlain(text);
  const found = parsePlain(amount);
  const isPlain = found !== undefined && !found.isNegative && !found.isPercent;
  return isPlain ? { ...found, isNegative: /^cr/i.test(side) } : undefined;
}

/** Indian programs write the side of the book behind each amount: a credit is a minus. */
const SIDE_BEHIND = /^(.*\d[.,]\d{2})\s?(Dr|Cr)\.?$/i;

/** "500/-" is 500 rupees and no paise. */
const NO_PAISE = /(\d)\/-(?=\D*$)/;

function parsePlain(text: string): WrittenAmount | undefined {
  const match = AMOUNT.exec(plainSigns(text).replace(NO_PAISE, "$1"));
  if (match === null) return undefined;
  const [, , , whole, exponent, behind = ""] = match;
  const { before, digits } = pointOfWord(match);
  if (isRatherCode({ before, digits, behind })) return undefined;
  const signs = readSigns(before, behind);
  const unit = readUnits(before, behind);
  if (signs === undefined || unit === undefined) return undefined;
  if (signs.isPercent && (unit.power > 0 || unit.currencies !== undefined)) return undefined;
  // "100,-" and "100.--" are whole amounts, and tell the decimal sign.
  const body = whole === undefined ? digits : `${digits}${whole.charAt(0)}0`;
  return { digits: body, exponent, unit, ...signs };
}

/** The point of "Rs.100" belongs to the short name. */
function pointOfWord([, before = "", digits = ""]: readonly (string | undefined)[]): {
  readonly before: string;
  readonly digits: string;
} {
  const isOfWord = digits.startsWith(".") && /\p{L}$/u.test(before);
  return isOfWord ? { before: `${before}.`, digits: digits.slice(1) } : { before, digits };
}

type Signs = Pick<WrittenAmount, "isNegative" | "isBracketed" | "isPercent">;

/** One sign at most, before or behind; brackets are a sign too. */
function readSigns(before: string, behind: string): Signs | undefined {
  if (before === "" && behind === "") return PLAIN;
  const minuses = count(before, "-") + count(behind, "-");
  const pluses = count(before, "+");
  const brackets = count(before, "(");
  const percents = count(before, "%") + count(behind, "%");
  if (brackets !== count(behind, ")") || minuses + pluses + brackets > 1 || percents > 1) {
    return undefined;
  }
  return {
    isNegative: minuses + brackets > 0,
    isBracketed: brackets > 0,
    isPercent: percents > 0,
  };
}

const PLAIN: Signs = { isNegative: false, isBracketed: false, isPercent: false };

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** What is left of the texts on both sides once their signs are taken off. */
function readUnits(before: string, behind: string): AmountUnit | undefined {
  const first = amountUnit(before.replaceAll(/[-+(% ]/g, ""));
  const second = amountUnit(behind.replaceAll(/[-)% ]/g, ""));
  if (first === undefined || second === undefined) return undefined;
  if (first.power > 0 && second.power > 0) return undefined;
  const currencies = inBoth(first.currencies, second.currencies);
  if (currencies?.length === 0) return undefined;
  return { power: first.power + second.power, currencies };
}

/** `K-10`, `BN1` and `1-B` are codes, `R1` too; `T€ 10`, `Mio. 10`, `R 10` and `R1,200` are amounts. */
function isRatherCode({
  before,
  digits,
  behind,
}: Record<"before" | "digits" | "behind", string>): boolean {
  if (UNIT_ALONE.test(before) || LETTER_BEHIND_MINUS.test(behind)) return true;
  return RAND.test(before) && /^\d+$/.test(digits);
}

const UNIT_ALONE = /^[-+( ]*(?:[kmb]|bn|mn|md|tn)[-+( ]*$/i;
const LETTER_BEHIND_MINUS = /^-\s*\p{L}+$/u;
const RAND = /^R-?$/;

/** `$5 CAD` names its currency twice, the second time clearly. */
function inBoth(
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly string[] | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.includes("USD") && second.every((code) => DOLLARS.has(code))) return second;
  return first.filter((code) => second.includes(code));
}

const DOLLARS = new Set(["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN"]);
