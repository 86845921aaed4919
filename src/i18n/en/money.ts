import type { MoneyGaps, MoneyMisfits } from "../../model/money/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of amounts of money. */
export const MONEY: SentencesOf<MoneyMisfits & MoneyGaps> = {
  "finer-than-booked": ({ decimals, found }) =>
    expected(`an amount of at most ${decimals} decimals (round it first)`, found),
  "beyond-units": ({ most, isCent, found }) =>
    `${expected(`an amount of at most ${most} either way`, found)}: beyond that ${notTold(isCent)}`,
  "no-currency-code": ({ found }) =>
    `expected a currency of three letters, found ${found || "an empty text"}`,
  "not-paid-in": ({ code }) => `expected a currency, found ${code}`,
  "other-currency": ({ wanted, found }) => `expected amounts in ${wanted}, found ${found}`,
  "no-key": "all keys are 0, so there is nothing to divide by",
  "units-not-told-apart": ({ isCent }) => `the amount is so large that ${notTold(isCent)}`,
  "amounts-too-large": "these amounts are too large to give a number",
};

function notTold(isCent: boolean): string {
  return `a number no longer tells its ${isCent ? "cents" : "smallest units"} apart`;
}
