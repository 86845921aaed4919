import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface RepeatBuyingMisfits {
  readonly "recency-beyond-age": { readonly age: number; readonly found: number };
  readonly "recency-without-order": { readonly found: number };
  readonly "recency-without-opportunity": { readonly found: number };
  readonly "zero-despite-orders": { readonly found: number };
  readonly "log-gaps-without-order": { readonly found: number };
  readonly "log-gaps-too-large": {
    readonly most: number;
    readonly gaps: number;
    readonly found: number;
  };
  readonly "not-whole-opportunities": { readonly most: number; readonly found: number };
  readonly "more-orders-than-opportunities": { readonly most: number; readonly found: number };
}

/** Questions without an answer. */
export interface RepeatBuyingGaps {
  readonly "beyond-the-model": NoFacts;
  readonly "unknown-log-gaps": NoFacts;
  readonly "not-of-pareto-nbd": { readonly model: string };
  readonly "lifetime-not-identified": NoFacts;
  readonly "no-model-of-orders-to-come": { readonly model: string };
  readonly "no-model-of-orders": { readonly model: string };
  readonly "no-order-after-first": NoFacts;
  readonly "no-repeat-order": NoFacts;
  readonly "no-time-passed": NoFacts;
  readonly "mean-takes-too-long": { readonly steps: number };
  readonly "no-drop-out": { readonly model: string };
  readonly "drop-out-not-identified": NoFacts;
  readonly "no-probability-alive": { readonly model: string };
  readonly "cohort-too-short": NoFacts;
  readonly "nobody-left": NoFacts;
  readonly "nobody-renewed": NoFacts;
  readonly "before-first-renewal": NoFacts;
  readonly "no-repeat-amount": NoFacts;
  readonly "no-mean-spend": { readonly repeatOrders: number };
}
