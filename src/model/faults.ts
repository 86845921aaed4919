import type { CostGaps, CostMisfits } from "./cost/faults";
import type { Coded, Found, NoFacts } from "./facts";
import type { LifetimeGaps, LifetimeMisfits } from "./lifetime/faults";
import type { MoneyGaps, MoneyMisfits } from "./money/faults";
import type { PortfolioGaps, PortfolioMisfits } from "./portfolio/faults";
import type { RelationshipGaps, RelationshipMisfits } from "./relationship/faults";
import type { RepeatBuyingGaps, RepeatBuyingMisfits } from "./repeat-buying/faults";
import type { ValueGaps, ValueMisfits } from "./value/faults";
import type { WeightsGaps } from "./weights/faults";

/** Faults of values that were handed in, in any chapter. */
export interface SharedMisfits {
  /** What the cell layer refuses in its own words. */
  readonly unfit: { readonly expected: string; readonly found: Found };
  readonly "not-above": { readonly bound: number; readonly found: number };
  readonly "not-from": { readonly least: number; readonly found: number };
  readonly "not-up-to": { readonly most: number; readonly found: number };
  readonly "not-within": { readonly least: number; readonly most: number; readonly found: number };
  readonly "not-finite-from": { readonly least: number; readonly found: number };
  readonly "not-whole-from": { readonly least: number; readonly found: number };
  readonly "not-whole-within": {
    readonly least: number;
    readonly most: number;
    readonly found: number;
  };
}

/** Questions without an answer, in any chapter. */
export interface SharedGaps {
  /** What the cell layer cannot answer, in its own words. */
  readonly "no-answer": { readonly reason: string };
  readonly "unknown-value": NoFacts;
  readonly "no-finite-number": NoFacts;
  readonly "no-single-solution": NoFacts;
}

/** Each fault of a value that was handed in, with its facts: `invalid-input`. */
export type Misfits = SharedMisfits &
  CostMisfits &
  LifetimeMisfits &
  MoneyMisfits &
  PortfolioMisfits &
  RelationshipMisfits &
  RepeatBuyingMisfits &
  ValueMisfits;

/** Each question without an answer, with its facts: `not-available`. */
export type Gaps = SharedGaps &
  CostGaps &
  LifetimeGaps &
  MoneyGaps &
  PortfolioGaps &
  RelationshipGaps &
  RepeatBuyingGaps &
  ValueGaps &
  WeightsGaps;

/** The one list of faults: what can go wrong by its code, and the facts of each. */
export type Faults = Misfits & Gaps;

export type FaultCode = keyof Faults;

export type Fault = Coded<Faults>;

const MISFITS: Readonly<Record<keyof Misfits, 1>> = {
  unfit: 1,
  "not-above": 1,
  "not-from": 1,
  "not-up-to": 1,
  "not-within": 1,
  "not-finite-from": 1,
  "not-whole-from": 1,
  "not-whole-within": 1,
  "volume-exceeded": 1,
  "deductions-below-zero": 1,
  "matrix-not-square": 1,
  "row-above-one": 1,
  "rewards-not-as-states": 1,
  "more-added-than-at-end": 1,
  "more-kept-than-at-start": 1,
  "log-gaps-beside-mean": 1,
  "years-not-in-order": 1,
  "probability-rises": 1,
  "finer-than-booked": 1,
  "beyond-units": 1,
  "unknown-parent": 1,
  "parents-in-cycle": 1,
  "day-to-come": 1,
  "recency-beyond-age": 1,
  "recency-without-order": 1,
  "recency-without-opportunity": 1,
  "zero-despite-orders": 1,
  "log-gaps-without-order": 1,
  "log-gaps-too-large": 1,
  "not-whole-opportunities": 1,
  "more-orders-than-opportunities": 1,
  "rank-beyond-suppliers": 1,
  "parent-not-a-unit": 1,
  "too-many-levels": 1,
  "unit-above-itself": 1,
  "revenue-above-wallet": 1,
  "not-a-market-share": 1,
  "share-bounds-crossed": 1,
};

/**
 * Whether a fault is one of a value that was handed in, which its owner can correct.
 *
 * @param code - the code of a fault
 * @returns true for a value at fault, false for a question that has no answer
 * @example
 * isMisfit("no-key") // false
 */
export function isMisfit(code: FaultCode): boolean {
  return Object.hasOwn(MISFITS, code);
}
