import type { FormTerms, IntegrationForm } from "../value/integration-form";
import type { KraljicCell } from "./kraljic";
import type { CapacityLevels, RequiredLevels } from "./readiness";
import type { ClimbingStage, StageEvidence } from "./stage-rule";
import type { Tier } from "./tier-rule";

/** What is known of a relationship and of what limits it; `undefined` is unknown. */
export interface Relationship extends StageEvidence {
  /** Our impact and its risk with us, as the account sees them, 0 to 1. */
  readonly impact: number | undefined;
  readonly risk: number | undefined;
  readonly tier: Tier | undefined;
  readonly capacities: CapacityLevels;
  /** Yearly benefit of full integration, the share had at one third, and its cost of coordination. */
  readonly integrationBenefit: number | undefined;
  readonly integrationThird: number | undefined;
  readonly coordinationCost: number | undefined;
}

/** What limits how close a relationship should become. */
export interface LimitRule {
  /** Impact and risk from which they are high. */
  readonly kraljicCut: number;
  readonly required: RequiredLevels;
  readonly forms: Readonly<Record<Exclude<IntegrationForm, "none">, FormTerms>>;
}

/** One thing that limits it, and how far it lets it come. */
export type Ceiling = { readonly stage: ClimbingStage } & (
  | { readonly by: "what we are to it"; readonly cell: KraljicCell }
  | { readonly by: "its tier"; readonly tier: Tier }
  | { readonly by: "our readiness" }
  | { readonly by: "what integration pays"; readonly form: IntegrationForm }
);

/** How far a relationship should go. */
export interface TargetStage {
  readonly stage: ClimbingStage;
  /** The ceilings that bind: those that are as low as the target. */
  readonly binding: readonly Ceiling[];
}
