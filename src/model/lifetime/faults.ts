import type { NoFacts } from "../facts";

/** Retention with growth of a stream that has no end, and what it would have to stay below. */
export interface EndlessStream {
  readonly retention: number;
  /** 1 + growth. */
  readonly growth: number;
  /** Their product. */
  readonly factor: number;
  readonly limit: number;
}

/** Values handed in that are wrong. */
export interface LifetimeMisfits {
  readonly "matrix-not-square": { readonly size: number; readonly found: number };
  readonly "row-above-one": { readonly found: number };
  readonly "rewards-not-as-states": { readonly states: number; readonly found: number };
  readonly "more-added-than-at-end": { readonly end: number; readonly found: number };
  readonly "more-kept-than-at-start": { readonly most: number; readonly found: number };
  readonly "log-gaps-beside-mean": { readonly found: number };
  readonly "years-not-in-order": { readonly years: number; readonly found: number };
  readonly "probability-rises": {
    readonly most: number;
    readonly year: number;
    readonly found: number;
  };
}

/** Questions without an answer. */
export interface LifetimeGaps {
  readonly "no-account-at-start": NoFacts;
  readonly "no-mean-gap": NoFacts;
  readonly "no-account-to-look-back-on": NoFacts;
  readonly "history-too-short": { readonly months: number; readonly least: number };
  readonly "no-method": NoFacts;
  readonly "no-year": NoFacts;
  readonly "no-full-month": NoFacts;
  readonly "endless-stream": EndlessStream;
  /** The same, where a number of periods would give it an end. */
  readonly "endless-lifetime": EndlessStream;
  readonly "no-order": { readonly credits: number; readonly afterEnd: number };
  readonly "no-revenue-before": NoFacts;
  readonly "rate-below-zero-without-end": NoFacts;
  readonly "state-never-left": NoFacts;
}
