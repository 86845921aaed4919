import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface CostMisfits {
  readonly "volume-exceeded": {
    readonly activity: string;
    readonly caused: number;
    readonly volume: number | undefined;
  };
  readonly "deductions-below-zero": {
    readonly deductions: readonly { readonly step: string; readonly amount: number }[];
  };
}

/** Questions without an answer. */
export interface CostGaps {
  readonly "no-volume": NoFacts;
  readonly "rate-too-large": NoFacts;
  readonly "share-too-large": NoFacts;
  readonly "no-contribution-to-serve-from": NoFacts;
  readonly "unknown-revenue-of-tier": NoFacts;
  readonly "no-revenue": NoFacts;
  readonly "no-minutes": { readonly department: string };
  readonly "no-gross-revenue": NoFacts;
  readonly "unknown-part-of-share": NoFacts;
  readonly "no-net-revenue": NoFacts;
}
