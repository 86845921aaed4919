import type { MatrixCuts, Quadrant } from "./quadrant";
import type { Standing } from "./score";
import type { Stage } from "./stage-rule";

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

/** Whether a tier is one of those that make an account a key account. */
export const KEY_TIERS: readonly Tier[] = ["Strategic key", "Key - develop", "Key - maintain"];

/** Why an account may be key: what it earns now, what it could, or what it means to us. */
export interface TierRoutes {
  readonly profit: boolean;
  readonly potential: boolean;
  readonly strategicImportance: boolean;
}

/** What the gates of tiers look at; `undefined` is unknown, which is never 0. */
export interface TierEvidence {
  readonly attractiveness: number | undefined;
  readonly strength: number | undefined;
  readonly completeness: number;
  readonly standing: Standing;
  /** Contribution of the last 12 months, after cost to serve. */
  readonly contribution: number | undefined;
  /** Risk-adjusted lifetime value. */
  readonly lifetimeValue: number | undefined;
}

/** What is known of one account of a portfolio. */
export interface TierAccount extends TierEvidence {
  readonly purchasingPower: number | undefined;
  readonly isNamedStrategic: boolean;
  /** The routes open to it where they were handed over; else they are found among all accounts. */
  readonly routes: TierRoutes | undefined;
  /** Tier that it held at the end of the last closed period. */
  readonly held: Tier | undefined;
  /** Tier that its numbers alone gave in that period. */
  readonly proposedBefore: Tier | undefined;
  readonly stage: Stage | undefined;
}

/** What the gates alone go by. */
export interface GateRule {
  readonly cuts: MatrixCuts;
  /** Completeness below which an account has no class. */
  readonly leastCompleteness: number;
  /** Completeness that a Strategic key account needs. */
  readonly strategicCompleteness: number;
}

/** Which accounts lead: those that make these shares of all, each above 0 and up to 1. */
export interface RouteRule {
  readonly purchasingPowerShare: number;
  readonly contributionShare: number;
}

/** How many key accounts there may be, and what decides among too many. */
export interface CapRule {
  readonly mostKeyAccounts: number;
  /** For how many the key account managers have time, all together. */
  readonly capacity: number;
  /** 0 or more, at least one of them above 0. */
  readonly weights: Readonly<Record<CapCriterion, number>>;
}
export type CapCriterion = "attractiveness" | "strength" | "lifetimeValue" | "stage";

export interface TierRule extends GateRule {
  readonly routes: RouteRule;
  /** How far a cut must be passed before a tier changes within one period. */
  readonly margins: MatrixCuts;
  readonly cap: CapRule;
}

/** Which tests of the gates an account passes; what is unknown passes none. */
export interface TierTests {
  readonly isTooLittleKnown: boolean;
  /** Gate 0: it leads in purchasing power or is named as strategic. */
  readonly isOpen: boolean;
  readonly isStrategic: boolean;
  readonly isStar: boolean;
  readonly isStatus: boolean;
  readonly isComplete: boolean;
  readonly isFirm: boolean;
  readonly isWorthIt: boolean;
  readonly isEarning: boolean;
  readonly isLosing: boolean;
}
export type TierTest = keyof TierTests;

/** Why the tier of the last closed period stays, or why the numbers decide. */
export type TierMemory =
  | "no tier before"
  | "the same tier"
  | "by its margin or more"
  | "for the second period"
  | "by less than its margin";

/** Where a candidate stands when there are too many key accounts. */
export interface CapPlace {
  /** 1 for the candidate that keeps its place longest. */
  readonly rank: number;
  /** Closeness to the best of all candidates, 0 to 1. */
  readonly closeness: number;
  readonly isCut: boolean;
}

/** The tier of an account, and each step that led to it. */
export interface TierDecision {
  /** After gates, memory and cap. */
  readonly tier: Tier;
  readonly routes: TierRoutes;
  /** `undefined` without attractiveness or strength. */
  readonly quadrant: Quadrant | undefined;
  readonly tests: TierTests;
  /** By the gates alone. */
  readonly proposed: Tier;
  readonly memory: TierMemory;
  /** After gates and memory. */
  readonly beforeCap: Tier;
  /** `undefined` where all key accounts have a place. */
  readonly place: CapPlace | undefined;
}
