import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface ClassificationMisfits {
  /** More orders in the last 12 months than in the last 24. */
  readonly "orders-disagree": { readonly orders24: number; readonly found: number };
}

/** Questions without an answer. */
export interface ClassificationGaps {
  readonly "no-factor-to-compare": NoFacts;
  readonly "competitor-scores-zero": NoFacts;
}
