import type { MoneyGaps, MoneyMisfits } from "../../../../src/model/money/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<MoneyMisfits> = {
  "finer-than-booked": [
    [
      { decimals: 2, found: 1.005 },
      "expected an amount of at most 2 decimals (round it first), found 1.005",
    ],
  ],
  "beyond-units": [
    [
      { most: 9_999_999_999_999.99, isCent: true, found: 1e13 },
      "expected an amount of at most 9999999999999.99 either way, found 10000000000000: beyond that a number no longer tells its cents apart",
    ],
    [
      { most: 1e15, isCent: false, found: 1e16 },
      "expected an amount of at most 1000000000000000 either way, found 10000000000000000: beyond that a number no longer tells its smallest units apart",
    ],
  ],
  "no-currency-code": [[{ found: "€" }, "expected a currency of three letters, found €"]],
  "not-paid-in": [[{ code: "CLF" }, "expected a currency, found CLF"]],
  "other-currency": [[{ wanted: "EUR", found: "USD" }, "expected amounts in EUR, found USD"]],
};

export const GAPS: CasesOf<MoneyGaps> = {
  "no-key": [[{}, "all keys are 0, so there is nothing to divide by"]],
  "units-not-told-apart": [
    [{ isCent: true }, "the amount is so large that a number no longer tells its cents apart"],
    [
      { isCent: false },
      "the amount is so large that a number no longer tells its smallest units apart",
    ],
  ],
  "amounts-too-large": [[{}, "these amounts are too large to give a number"]],
};
