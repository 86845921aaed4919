import { fault, type Place } from "../errors";
import { plainText } from "../plain-text";
import { total } from "./decimal";
import { fromUnits, toUnits } from "./money";

/** A currency of ISO 4217, and the decimals of its smallest unit. */
export interface Currency {
  readonly code: string;
  readonly digits: number;
}

/**
 * An amount of money: whole smallest units of one currency.
 *
 * The units are a bigint. A sum of many lines never leaves what is exact, whatever their number and
 * size, where a number would need a guard after each addition; and a bigint cannot be added to a number
 * by mistake, such as units to an amount. Columns of a million lines may hold the same units as numbers
 * while they are added up, and become Money at the end.
 */
export interface Money {
  readonly units: bigint;
  readonly currency: Currency;
}

const USUAL_DIGITS = 2;

/** Currencies whose smallest unit is not the hundredth. */
const OTHER_DIGITS: ReadonlyMap<string, number> = new Map([
  ...listed(
    [
      "BIF",
      "CLP",
      "DJF",
      "GNF",
      "ISK",
      "JPY",
      "KMF",
      "KRW",
      "PYG",
      "RWF",
      "UGX",
      "UYI",
      "VND",
      "VUV",
      "XAF",
      "XOF",
      "XPF",
    ],
    0,
  ),
  ...listed(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
]);

/** Codes of ISO 4217 that nobody is paid in: units of account, metals, and codes for no currency. */
const NO_CURRENCIES: ReadonlySet<string> = new Set(
  // prettier-ignore
  ["CLF", "UYW", "XAG", "XAU", "XPD", "XPT", "XBA", "XBB", "XBC", "XBD", "XDR", "XSU", "XUA", "XTS", "XXX"],
);

function listed<T>(codes: readonly string[], value: T): readonly (readonly [string, T])[] {
  return codes.map((code) => [code, value] as const);
}

/**
 * The currency of a code of ISO 4217, in any case.
 *
 * A code that is not among those with 0 or 3 decimals has 2; whether such a code is in use is not
 * looked up, as the list changes. Codes that nobody is paid in are refused by name.
 *
 * @param code - Three letters.
 * @returns The code in capitals, and the decimals of its smallest unit.
 * @throws {KamError} `invalid-input` when it is no code of three letters, or no currency that is paid in.
 * @example
 * currencyOf("kwd"); // { code: "KWD", digits: 3 }
 * @see ISO 4217, list one, as of 2024.
 */
export function currencyOf(code: string): Currency {
  const name = plainText(code).toUpperCase();
  if (!/^[A-Z]{3}$/.test(name)) {
    throw fault("no-currency-code", { found: plainText(code) });
  }
  if (NO_CURRENCIES.has(name)) throw fault("not-paid-in", { code: name });
  return { code: name, digits: OTHER_DIGITS.get(name) ?? USUAL_DIGITS };
}

/**
 * An amount as a cell holds it, in whole smallest units. The noise of a sum of such amounts is taken
 * off; nothing else is rounded.
 *
 * @param amount - The number of the cell, any sign.
 * @param currency - What it is an amount of.
 * @param place - Where the amount stands, for the message.
 * @returns The same amount, exactly.
 * @throws {KamError} `invalid-input` when the amount has more decimals than the currency, or is so large
 * that a number no longer tells its smallest units apart.
 * @example
 * Number(toMoney(0.1 + 0.2, { code: "EUR", digits: 2 }, { argument: "amount" }).units); // 30
 */
export function toMoney(amount: number, currency: Currency, place: Place): Money {
  return { units: toUnits(amount, currency.digits, place), currency };
}

/**
 * Money as the number of a cell.
 *
 * @param money - An amount.
 * @returns The number next to it, which shows exactly its decimals.
 * @throws {KamError} `not-available` when a number no longer tells its smallest units apart.
 * @example
 * amountOf({ units: 1234n, currency: { code: "KWD", digits: 3 } }); // 1.234
 */
export function amountOf(money: Money): number {
  return fromUnits(money.units, money.currency.digits);
}

/**
 * Amounts of one currency, added up exactly and in any order.
 *
 * @param one - An amount, whose currency is that of the sum.
 * @param others - Amounts of the same currency; there may be none.
 * @returns Their sum.
 * @throws {KamError} `invalid-input` when one of them is of another currency: nothing is converted.
 * @example
 * amountOf(addMoney(toMoney(5, currencyOf("JPY"), { argument: "a" }), [])); // 5
 */
export function addMoney(one: Money, others: readonly Money[]): Money {
  const { code } = one.currency;
  const stranger = others.find(({ currency }) => currency.code !== code);
  if (stranger !== undefined) {
    throw fault("other-currency", { wanted: code, found: stranger.currency.code });
  }
  return { units: total([one, ...others].map(({ units }) => units)), currency: one.currency };
}
