import type { ClassificationGaps, ClassificationMisfits } from "./classification/faults";
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
  /** There is no such cell to be explained. */
  readonly "outside-the-answer": NoFacts;
  /** The program that asked takes less at once. */
  readonly "too-large-to-send": {
    readonly megabytes: number;
    readonly rows: number;
    readonly fitting: number;
  };
}

/** Each fault of a value that was handed in, with its facts: `invalid-input`. */
export type Misfits = SharedMisfits &
  ClassificationMisfits &
  CostMisfits &
  LifetimeMisfits &
  MoneyMisfits &
  PortfolioMisfits &
  RelationshipMisfits &
  RepeatBuyingMisfits &
  ValueMisfits;

/** Each question without an answer, with its facts: `not-available`. */
export type Gaps = SharedGaps &
  ClassificationGaps &
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

const MISFITS: Readonly<Record<keyof Misfits, true>> = {
  unfit: true,
  "not-above": true,
  "not-from": true,
  "not-up-to": true,
  "not-within": true,
  "not-finite-from": true,
  "not-whole-from": true,
  "not-whole-within": true,
  "orders-disagree": true,
  "volume-exceeded": true,
  "deductions-below-zero": true,
  "matrix-not-square": true,
  "row-above-one": true,
  "rewards-not-as-states": true,
  "more-added-than-at-end": true,
  "more-kept-than-at-start": true,
  "log-gaps-beside-mean": true,
  "years-not-in-order": true,
  "probability-rises": true,
  "finer-than-booked": true,
  "beyond-units": true,
  "no-currency-code": true,
  "not-paid-in": true,
  "other-currency": true,
  "unknown-parent": true,
  "parents-in-cycle": true,
  "day-to-come": true,
  "recency-beyond-age": true,
  "recency-without-order": true,
  "recency-without-opportunity": true,
  "zero-despite-orders": true,
  "log-gaps-without-order": true,
  "log-gaps-too-large": true,
  "not-whole-opportunities": true,
  "more-orders-than-opportunities": true,
  "rank-beyond-suppliers": true,
  "parent-not-a-unit": true,
  "too-many-levels": true,
  "unit-above-itself": true,
  "revenue-above-wallet": true,
  "not-a-market-share": true,
  "share-bounds-crossed": true,
};

/**
 * Whether a fault is one of a value that was handed in, which its owner can correct.
 *
 * @param code - the code of a fault
 * @returns true for a value at fault, false for a question that has no answer
 * @example
 * isMisfit("no-key"); // false
 */
export function isMisfit(code: FaultCode): boolean {
  return Object.hasOwn(MISFITS, code);
}
