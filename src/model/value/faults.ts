import type { NoFacts } from "../facts";

/** Units one above the other; the chain may go on beyond those that are named. */
export interface UnitChain {
  readonly chain: readonly string[];
  readonly isCut: boolean;
}

/** Values handed in that are wrong. */
export interface ValueMisfits {
  readonly "rank-beyond-suppliers": { readonly suppliers: number; readonly rank: number };
  readonly "parent-not-a-unit": { readonly parent: string };
  readonly "too-many-levels": UnitChain & { readonly most: number };
  readonly "unit-above-itself": UnitChain;
  readonly "revenue-above-wallet": {
    /** Header of the column with each amount. */
    readonly columns: { readonly revenue: string; readonly wallet: string };
    readonly revenue: number;
    readonly wallet: number;
    readonly tolerance: number;
  };
  readonly "not-a-market-share": { readonly column: string; readonly found: number };
  readonly "share-bounds-crossed": { readonly greatest: number; readonly found: number };
}

/** Questions without an answer. */
export interface ValueGaps {
  readonly "no-share-of-zero": { readonly column: string };
  readonly "revenue-below-zero": { readonly revenue: string; readonly wallet: string };
  readonly "wallet-not-measured": {
    /** Columns that are blank of those that measure the share, and of those that tell it by rank. */
    readonly measure: readonly string[];
    readonly rank: readonly string[];
  };
  readonly "sum-too-large": NoFacts;
  readonly "more-than-one-market": NoFacts;
  readonly "benefit-not-diminishing": { readonly third: number };
  readonly "benefit-all-at-once": { readonly third: number };
  readonly "no-priced-element": NoFacts;
}
