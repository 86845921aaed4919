import { kraljicCell } from "../../model/portfolio/kraljic";
import { CAPACITIES, readiness, type RequiredLevels } from "../../model/relationship/readiness";
import { decideStage, stageLadder, type StageLadder } from "../../model/relationship/stage";
import type { StageDecision } from "../../model/relationship/stage-rule";
import {
  KRALJIC_CEILINGS,
  targetStage,
  TIER_CEILINGS,
  type Ceiling,
  type TargetStage,
} from "../../model/relationship/target-stage";
import type { Settings } from "../settings";
import type { RelationshipCase } from "./stage-evidence";
import { requiredLevels, stageRule } from "./stage-rules";

/** Where a relationship stands, and where it should go. */
export interface StageOutcome {
  readonly ladder: StageLadder;
  readonly decision: StageDecision;
  readonly target: TargetStage | undefined;
}

/** All that settings say of stages, read once a call. */
export interface StageRules {
  readonly ladder: StageLadder;
  readonly levels: RequiredLevels;
  readonly kraljicCut: number;
}

export function stageRules(settings: Settings): StageRules {
  return {
    ladder: stageLadder(stageRule(settings)),
    levels: requiredLevels(settings),
    kraljicCut: settings.value("stage: Kraljic cut"),
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
  if (ofTier !== undefined) found.push({ name: `tier ${tier ?? ""}`, stage: ofTier });
  if (CAPACITIES.every((capacity) => capacities[capacity] !== undefined)) {
    const { highest = "Exploratory" } = readiness(capacities, "Exploratory", rules.levels);
    found.push({ name: "our readiness", stage: highest });
  }
  return found;
}
