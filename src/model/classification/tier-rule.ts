import type { MatrixCuts, Quadrant } from "./quadrant";
import type { Standing } from "./score";

/** Rank of an account, from most to least attention. */
export const TIERS = [
  "Strategic key",
  "Key - develop",
  "Key - maintain",
  "Repair or manage for cash",
  "Standard",
  "Insufficient data",
] as const;
export type Tier = (typeof TIERS)[number];

/** Why an account may be key: what it earns now, what it could, or what it means to us. */
export type Route = "profit" | "potential" | "strategic importance";

/** What is known of one account; `undefined` is unknown, which is never 0. */
export interface TierEvidence {
  readonly attractiveness: number | undefined;
  readonly strength: number | undefined;
  readonly completeness: number;
  readonly standing: Standing;
  /** Contribution of the last 12 months, after cost to serve. */
  readonly contribution: number | undefined;
  /** Risk-adjusted lifetime value. */
  readonly lifetimeValue: number | undefined;
  /** The routes that are open to this account. */
  readonly routes: readonly Route[];
}

/** What was decided of an account before; `undefined` is unknown. */
export interface TierHistory {
  /** Tier that it held at the end of the last closed period. */
  readonly held: Tier | undefined;
  /** Tier that its numbers alone gave in that period. */
  readonly proposed: Tier | undefined;
}

export interface TierRule {
  readonly cuts: MatrixCuts;
  /** Completeness that a Strategic key account needs. */
  readonly strategicCompleteness: number;
}

/** One condition, whether it holds, and how that reads with this account's numbers. */
export interface TierTest {
  readonly holds: boolean;
  readonly says: string;
}

/** The tests of one tier with an account's numbers. */
export interface TriedGate {
  readonly tier: Tier;
  readonly tests: readonly TierTest[];
}

/** Whether a tier is one of those that make an account a key account. */
export const KEY_TIERS: readonly Tier[] = ["Strategic key", "Key - develop", "Key - maintain"];

/** All that the tests of a gate look at. */
export interface TierCase {
  readonly evidence: TierEvidence;
  readonly cell: Quadrant | undefined;
  readonly rule: TierRule;
}

export interface TierDecision {
  readonly tier: Tier;
  readonly quadrant: Quadrant | undefined;
  readonly account: TierCase;
  /** Which gate let the account in, counted from 0. */
  readonly entered: number;
}
