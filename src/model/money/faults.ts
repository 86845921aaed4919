import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface MoneyMisfits {
  readonly "finer-than-booked": { readonly decimals: number; readonly found: number };
  readonly "beyond-units": {
    readonly most: number;
    readonly isCent: boolean;
    readonly found: number;
  };
  readonly "no-currency-code": { readonly found: string };
  readonly "not-paid-in": { readonly code: string };
  readonly "other-currency": { readonly wanted: string; readonly found: string };
}

/** Questions without an answer. */
export interface MoneyGaps {
  readonly "no-key": NoFacts;
  readonly "units-not-told-apart": { readonly isCent: boolean };
  readonly "amounts-too-large": NoFacts;
}
