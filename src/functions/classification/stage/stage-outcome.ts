import { kraljicCell } from "../../../model/classification/kraljic";
import {
  CAPACITIES,
  readiness,
  type RequiredLevels,
} from "../../../model/classification/readiness";
import { decideStage, stageLadder, type StageLadder } from "../../../model/classification/stage";
import type { StageDecision } from "../../../model/classification/stage-rule";
import {
  INTEGRATION_CEILINGS,
  KRALJIC_CEILINGS,
  targetStage,
  TIER_CEILINGS,
  type Ceiling,
  type TargetStage,
} from "../../../model/classification/target-stage";
import { benefitCurve, isDiminishing } from "../../../model/value/benefit-curve";
import { chooseForm, type IntegrationForm } from "../../../model/value/integration-form";
import { integrationTerms } from "../../define/integration-terms";
import type { Settings } from "../../../reading/settings";
import type { RelationshipCase } from "./stage-evidence";
import { requiredLevels, stageRule } from "./stage-rules";

/** Where a relationship stands, and where it should go. */
export interface StageOutcome {
  readonly ladder: StageLadder;
  readonly decision: StageDecision;
  readonly target: TargetStage | undefined;
}

/** All that settings say of stages, read once per call. */
export interface StageRules {
  readonly ladder: StageLadder;
  readonly levels: RequiredLevels;
  readonly kraljicCut: number;
  readonly terms: ReturnType<typeof integrationTerms>;
}

export function stageRules(settings: Settings): StageRules {
  return {
    ladder: stageLadder(stageRule(settings)),
    levels: requiredLevels(settings),
    kraljicCut: settings.value("stage: Kraljic cut"),
    terms: integrationTerms(settings),
  };
}

export function stageOutcome(account: RelationshipCase, rules: StageRules): StageOutcome {
  return {
    ladder: rules.ladder,
    decision: decideStage(rules.ladder, account),
    target: targetStage(ceilings(account, rules)),
  };
}

/** What limits this relationship, as far as it is known. */
function ceilings(account: RelationshipCase, rules: StageRules): readonly Ceiling[] {
  const { impact, risk, tier, capacities } = account;
  const found: Ceiling[] = [];
  if (impact !== undefined && risk !== undefined) {
    const cell = kraljicCell(impact, risk, rules.kraljicCut);
    found.push({ name: `we are ${cell} to it`, stage: KRALJIC_CEILINGS[cell] });
  }
  const ofTier = tier === undefined ? undefined : TIER_CEILINGS[tier];
  if (ofTier !== undefined) found.push({ name: `its tier is ${tier ?? ""}`, stage: ofTier });
  if (CAPACITIES.every((capacity) => capacities[capacity] !== undefined)) {
    const { highest = "Exploratory" } = readiness(capacities, "Exploratory", rules.levels);
    found.push({ name: "our readiness", stage: highest, isOurs: true });
  }
  const form = bestForm(account, rules);
  if (form !== undefined) {
    found.push({ name: INTEGRATION_REASONS[form], stage: INTEGRATION_CEILINGS[form] });
  }
  return found;
}

/** Why closeness ends where it ends, by the form of integration that pays best. */
const INTEGRATION_REASONS: Readonly<Record<IntegrationForm, string>> = {
  none: "no form of integration pays",
  contract: "a contract is the form of integration that pays",
  functional: "functional integration is the form that pays",
  full: "full integration is the form that pays",
};

/** The form of integration that pays best; `undefined` where it is unknown or the answers make no curve. */
function bestForm(
  { integrationBenefit, integrationThird, coordinationCost }: RelationshipCase,
  { terms }: StageRules,
): IntegrationForm | undefined {
  if (integrationBenefit === undefined || integrationThird === undefined) return undefined;
  if (coordinationCost === undefined || !isDiminishing(integrationThird)) return undefined;
  const curve = benefitCurve(integrationBenefit, integrationThird);
  return chooseForm({ ...curve, cost: coordinationCost }, terms).best;
}
