import type { IntegrationForm } from "../value/integration-form";

/** How far a relationship has come, in the words of McDonald, Rogers and Woodburn. */
export const STAGES = [
  "Exploratory",
  "Basic",
  "Cooperative",
  "Interdependent",
  "Integrated",
] as const;
export type ClimbingStage = (typeof STAGES)[number];
/** What the sum of the indicators alone would make of it; all below Cooperative is Basic. */
export const STAGE_BANDS = ["Basic", "Cooperative", "Interdependent", "Integrated"] as const;
export type StageBand = (typeof STAGE_BANDS)[number];
/** What the same stages are called where key account management is said to begin, ripen and join. */
export const OTHER_STAGE_NAMES: Readonly<Record<string, ClimbingStage>> = {
  Preliminary: "Exploratory",
  Early: "Basic",
  Mid: "Cooperative",
  Mature: "Interdependent",
};
/** The sixth stage is not climbed to: the relationship comes apart. */
export const ALL_STAGES = [...STAGES, "Disintegrating"] as const;
export type Stage = (typeof ALL_STAGES)[number];

/** The six signs by which a relationship is judged, each from 1 to 4. */
export const INDICATORS = [
  "contact",
  "information",
  "trust",
  "planning",
  "adaptation",
  "exit",
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What is known of one relationship; `undefined` is unknown. */
export interface StageEvidence {
  readonly indicators: Readonly<Record<Indicator, number | undefined>>;
  /** Orders in the last 24 months. */
  readonly orders24: number | undefined;
  /** Orders in the last 12 months. */
  readonly orders12: number | undefined;
  readonly hasContract: boolean | undefined;
  readonly hasNotice: boolean | undefined;
  /** Sum of the indicators 12 months ago. */
  readonly sumBefore: number | undefined;
  readonly revenue: number | undefined;
  /** Revenue of the 12 months before. */
  readonly revenueBefore: number | undefined;
  /** Probability of so long a silence in its rhythm; near 0 is overdue. */
  readonly silenceProbability: number | undefined;
  /** How far functions of the two firms are integrated. */
  readonly integrationForm: IntegrationForm | undefined;
}

/** Least value of an indicator for a stage. */
export interface IndicatorGate {
  readonly stage: ClimbingStage;
  readonly indicator: Indicator;
  readonly least: number;
}

/** Least form of integration for a stage. */
export interface IntegrationGate {
  readonly stage: ClimbingStage;
  /** As a step: 1 contract, 2 functional, 3 full. */
  readonly least: number;
}

export interface StageRule {
  /** Least sum of the indicators for a stage. */
  readonly bands: Readonly<Record<"Cooperative" | "Interdependent" | "Integrated", number>>;
  readonly gates: readonly IndicatorGate[];
  readonly integration: readonly IntegrationGate[];
  /** Orders in 24 months without which a relationship is Exploratory. */
  readonly basicOrders: number;
  /** Orders in 12 months, or a running contract, without which it is Basic at most. */
  readonly cooperativeOrders: number;
  /** How many of the six indicators must be known for a band. */
  readonly leastKnown: number;
  readonly decline: DeclineRule;
}

/** What shows that a relationship comes apart. */
export interface DeclineRule {
  /** Fall of the sum of the indicators within 12 months. */
  readonly sumFall: number;
  /** Fall of revenue within 12 months, as a fraction, together with `overdue`. */
  readonly revenueFall: number;
  /** Probability of the silence below which it is more than chance. */
  readonly overdue: number;
}

/** One condition for a stage. */
export type StageTest =
  | { readonly test: "orders"; readonly least: number }
  | { readonly test: "orders or contract"; readonly least: number }
  | { readonly test: "indicator"; readonly indicator: Indicator; readonly least: number }
  | { readonly test: "integration"; readonly least: number }
  | { readonly test: "band"; readonly least: number; readonly leastKnown: number };

/** A rule made ready to be asked about many relationships. */
export interface StageLadder {
  readonly rule: StageRule;
  /** The conditions of each stage, from the lowest to the highest. */
  readonly rungs: readonly {
    readonly stage: ClimbingStage;
    readonly tests: readonly StageTest[];
  }[];
}

/** A condition for a stage, and whether a relationship meets it. */
export interface TriedTest {
  readonly stage: ClimbingStage;
  readonly test: StageTest;
  readonly holds: boolean;
}

/** What shows that a relationship comes apart. */
export const DECLINE_SIGNS = ["notice", "indicators", "revenue"] as const;
export type DeclineSign = (typeof DECLINE_SIGNS)[number];

export interface StageDecision {
  readonly stage: Stage;
  /** Sum of the indicators, 6 to 24, a missing one counted as 1; `undefined` without a band. */
  readonly sum: number | undefined;
  /** Stage that the sum alone would give. */
  readonly band: StageBand | undefined;
  /** How many of the six indicators are known. */
  readonly known: number;
  /** The stage whose conditions do not all hold; `undefined` at Integrated and Disintegrating. */
  readonly next: ClimbingStage | undefined;
  /** Those conditions. */
  readonly lacking: readonly StageTest[];
  /** Whether each sign of coming apart shows; `undefined` where it cannot be told. */
  readonly signs: Readonly<Record<DeclineSign, boolean | undefined>>;
}
