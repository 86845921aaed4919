import type { NoFacts } from "../facts";

/** Questions without an answer. Criteria count from 1. */
export interface WeightsGaps {
  readonly "no-points": NoFacts;
  readonly "one-account": NoFacts;
  readonly "accounts-alike": NoFacts;
  readonly "criterion-of-zeros": { readonly criterion: number };
  readonly "alternatives-alike": NoFacts;
  readonly "criteria-not-linked": { readonly criterion: number };
  readonly "contradicting-comparisons": NoFacts;
  readonly "missing-comparisons": NoFacts;
  readonly "no-value-between-anchors": NoFacts;
  readonly "anchors-too-far-apart": NoFacts;
  readonly "step-and-no-curve": NoFacts;
}
