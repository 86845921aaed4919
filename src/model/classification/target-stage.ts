import { benefitCurve, isDiminishing } from "../value/benefit-curve";
import { chooseForm, type IntegrationForm } from "../value/integration-form";
import { kraljicCell, type KraljicCell } from "./kraljic";
import { CAPACITIES, highestReady } from "./readiness";
import type { Ceiling, LimitRule, Relationship, TargetStage } from "./relationship-rule";
import { STAGES, type ClimbingStage, type Stage } from "./stage-rule";
import type { Tier } from "./tier-rule";

/**
 * What limits how close a relationship should become, as far as it is known.
 *
 * @param account - What we are to it, its tier, our capacities, and what integration brings.
 * @param rule - The cut of the Kraljic matrix, the capacities needed by stage, the forms of integration.
 * @returns Up to four ceilings; what is unknown does not limit.
 * @example
 * ceilingsOf({ impact: 0.8, risk: 0.2, capacities: {} }, { kraljicCut: 0.5 }); // [{ stage: "Cooperative", by: "what we are to it", cell: "Leverage" }]
 * @see Our operationalisation.
 */
export function ceilingsOf(account: Relationship, rule: LimitRule): readonly Ceiling[] {
  const { impact, risk, tier, capacities } = account;
  const isPlaced = impact !== undefined && risk !== undefined;
  const cell = isPlaced ? kraljicCell(impact, risk, rule.kraljicCut) : undefined;
  const ofTier = tier === undefined ? undefined : TIER_CEILINGS[tier];
  const isJudged = CAPACITIES.every((capacity) => capacities[capacity] !== undefined);
  const form = bestForm(account, rule);
  const found: readonly (Ceiling | undefined)[] = [
    cell && { stage: KRALJIC_CEILINGS[cell], by: "what we are to it", cell },
    tier && ofTier && { stage: ofTier, by: "its tier", tier },
    isJudged
      ? { stage: highestReady(capacities, rule.required) ?? "Exploratory", by: "our readiness" }
      : undefined,
    form && { stage: INTEGRATION_CEILINGS[form], by: "what integration pays", form },
  ];
  return found.filter((ceiling) => ceiling !== undefined);
}

// The form of integration that pays best; `undefined` where it is unknown or the answers make no curve.
function bestForm(account: Relationship, { forms }: LimitRule): IntegrationForm | undefined {
  const { integrationBenefit, integrationThird, coordinationCost } = account;
  if (integrationBenefit === undefined || integrationThird === undefined) return undefined;
  if (coordinationCost === undefined || !isDiminishing(integrationThird)) return undefined;
  const curve = benefitCurve(integrationBenefit, integrationThird);
  return chooseForm({ ...curve, cost: coordinationCost }, forms).best;
}

/** How close an account will want to come, by what we are to it (our operationalisation). */
const KRALJIC_CEILINGS: Readonly<Record<KraljicCell, ClimbingStage>> = {
  "Non-critical": "Basic",
  Leverage: "Cooperative",
  Bottleneck: "Interdependent",
  Strategic: "Integrated",
};

/** How much closeness a tier pays for (our operationalisation); an unknown class limits nothing. */
const TIER_CEILINGS: Readonly<Partial<Record<Tier, ClimbingStage>>> = {
  "Strategic key": "Integrated",
  "Key - develop": "Interdependent",
  "Key - maintain": "Cooperative",
  "Repair or manage for cash": "Basic",
  Standard: "Basic",
};

/** How close a relationship can be in the form of integration that pays best (our operationalisation). */
const INTEGRATION_CEILINGS: Readonly<Record<IntegrationForm, ClimbingStage>> = {
  none: "Cooperative",
  contract: "Interdependent",
  functional: "Integrated",
  full: "Integrated",
};

/**
 * Which stage a relationship should aim for: the lowest of what limits it.
 *
 * The goal is the right stage, not the highest. A ceiling that is unknown does not limit.
 *
 * @param ceilings - What is known of the limits: the account's view of us, its tier, our readiness, and
 *   the degree of integration that pays.
 * @returns The target with the ceilings that bind; `undefined` when nothing is known.
 * @example
 * targetStage([{ by: "its tier", stage: "Integrated" }, { by: "our readiness", stage: "Basic" }])?.stage; // "Basic"
 * @see Our operationalisation.
 */
export function targetStage(ceilings: readonly Ceiling[]): TargetStage | undefined {
  const stage = STAGES.find((each) => ceilings.some((ceiling) => ceiling.stage === each));
  if (stage === undefined) return undefined;
  return { stage, binding: ceilings.filter((ceiling) => ceiling.stage === stage) };
}

/**
 * What a stage and its target call for.
 *
 * `rescue`: it comes apart, so nothing else counts. `grow`: it stands below its target. `keep`: it
 * stands at its target. `ease off`: it stands closer than its target. `set a target`: nothing is
 * known of what limits it, so how far it should go is not known.
 */
export type StageCounsel = "rescue" | "grow" | "keep" | "ease off" | "set a target";

/**
 * What to do with a relationship, by where it stands and where it should stand.
 *
 * The goal is the right stage, not the highest: only below its target is a relationship to go further.
 *
 * @param stage - How far it has come, or Disintegrating.
 * @param target - How far it should go; `undefined` when nothing is known of what limits it.
 * @returns The counsel.
 * @example
 * stageCounsel("Cooperative", { stage: "Basic", binding: [] }); // "ease off"
 * @see Our operationalisation.
 */
export function stageCounsel(stage: Stage, target: TargetStage | undefined): StageCounsel {
  if (stage === "Disintegrating") return "rescue";
  if (target === undefined) return "set a target";
  const above = STAGES.indexOf(stage) - STAGES.indexOf(target.stage);
  if (above === 0) return "keep";
  return above < 0 ? "grow" : "ease off";
}
