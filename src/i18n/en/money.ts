import type { MoneyGaps, MoneyMisfits, NoCurrency } from "../../model/money/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of amounts of money. */
export const MONEY: SentencesOf<MoneyMisfits & MoneyGaps> = {
  "finer-than-booked": ({ decimals, found }) =>
    expected(`an amount of at most ${decimals} decimals (round it first)`, found),
  "beyond-units": ({ most, isCent, found }) =>
    `${expected(`an amount of at most ${most} either way`, found)}: beyond that ${notTold(isCent)}`,
  "no-currency-code": ({ found }) =>
    `expected a currency as three letters of ISO 4217, such as EUR, found ${found || "an empty text"}`,
  "not-paid-in": ({ code, is }) =>
    `expected a currency that is paid in, found ${code}, ${NO_CURRENCY[is]}`,
  "other-currency": ({ wanted, found }) =>
    `expected amounts of one currency (${wanted}), found one of ${found}`,
  "no-key": "all keys are 0, so there is nothing to divide by",
  "units-not-told-apart": ({ isCent }) => `the amount is so large that ${notTold(isCent)}`,
  "amounts-too-large": "these amounts are too large to give a number",
};

const NO_CURRENCY: Readonly<Record<NoCurrency, string>> = {
  "account-unit-of-4-decimals": "a unit of account with 4 decimals",
  "account-unit": "a unit of account without a smallest unit",
  metal: "a metal",
  "no-currency": "a code for no currency",
};

function notTold(isCent: boolean): string {
  return `a number no longer tells its ${isCent ? "cents" : "smallest units"} apart`;
}
