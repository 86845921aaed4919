import type { LedgerLines } from "../../../model/lifetime/ledger-lines";
import { LAST_DAY } from "../../../schema/field";
import type { Parameter } from "../../define/definition";
import { number } from "../../define/number-parameters";

/** The last day that counts; 0 where it was left out. */
export function endParameter({ help }: { readonly help: string }): Parameter<number> {
  return { ...number({ help, unit: "none", min: 0, max: LAST_DAY, default: 0 }), isDay: true };
}

/** The day that was given, or the last one of the ledger. */
export function endOf(accounts: readonly LedgerLines[], given: number): number {
  if (given > 0) return Math.floor(given);
  let last = 0;
  for (const { days, from, to } of accounts) {
    for (let at = from; at < to; at += 1) last = Math.max(last, days[at] ?? 0);
  }
  return last;
}
