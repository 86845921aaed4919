import type { Coded, NoFacts } from "./facts";

/** What an answer has to say beside its numbers, by its code, and the facts of each. */
export interface Remarks {
  readonly silent: { readonly days: number };
  readonly "silent-and-overdue": { readonly days: number };
  readonly "few-tests": { readonly tests: number };
  readonly "no-width": NoFacts;
  readonly "reaches-up-only": NoFacts;
  readonly "reaches-down-only": NoFacts;
  readonly "no-base-of-growth": { readonly column: string; readonly found: number };
  readonly "supplier-loses": NoFacts;
  readonly "customer-loses": NoFacts;
  readonly "supplier-gets-less": { readonly least: number };
  readonly "supplier-gets-more": { readonly greatest: number };
  readonly "nothing-to-share": NoFacts;
}

export type Remark = Coded<Remarks>;
