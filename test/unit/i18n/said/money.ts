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
  "no-currency-code": [
    [{ found: "€" }, "expected a currency as three letters of ISO 4217, such as EUR, found €"],
  ],
  "not-paid-in": [
    [
      { code: "CLF", is: "account-unit-of-4-decimals" },
      "expected a currency that is paid in, found CLF, a unit of account with 4 decimals",
    ],
    [
      { code: "XDR", is: "account-unit" },
      "expected a currency that is paid in, found XDR, a unit of account without a smallest unit",
    ],
    [{ code: "XAU", is: "metal" }, "expected a currency that is paid in, found XAU, a metal"],
    [
      { code: "XXX", is: "no-currency" },
      "expected a currency that is paid in, found XXX, a code for no currency",
    ],
  ],
  "other-currency": [
    [{ wanted: "EUR", found: "USD" }, "expected amounts of one currency (EUR), found one of USD"],
  ],
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
