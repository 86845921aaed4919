import { decideStage } from "./stage";
import type { LimitRule, Relationship, TargetStage } from "./relationship-rule";
import type { StageDecision, StageLadder, StageTest } from "./stage-rule";
import { ceilingsOf, stageCounsel, targetStage, type StageCounsel } from "./target-stage";

/** All that stages, targets and counsel go by. */
export interface RelationshipRule extends LimitRule {
  readonly ladder: StageLadder;
}

/** Where a relationship stands, where it should go, and what to do. */
export interface RelationshipDecision extends Omit<StageDecision, "lacking"> {
  /** `undefined` where nothing is known of what limits it. */
  readonly target: TargetStage | undefined;
  readonly counsel: StageCounsel;
  /** What it lacks for the next stage; nothing where it should go no further. */
  readonly missing: readonly StageTest[];
}

/**
 * Says where a relationship stands, where it should go, and what to do.
 *
 * @param account - What is known of it and of what limits it; `undefined` is unknown.
 * @param rule - Bands and gates made ready, and what limits closeness.
 * @throws {KamError} `invalid-input` when there are more orders in 12 months than in 24.
 * @returns Stage, target with the ceilings that bind, counsel, and what is missing for the next stage.
 * @example
 * decideRelationship({ indicators: {}, capacities: {}, tier: "Standard" }, { ladder: { rule: { leastKnown: 5, decline: {} }, rungs: [{ stage: "Basic", tests: [{ test: "orders", least: 1 }] }] } }).counsel; // "grow"
 * @see Our operationalisation; stages as `decideStage`.
 */
export function decideRelationship(
  account: Relationship,
  rule: RelationshipRule,
): RelationshipDecision {
  const decision = decideStage(rule.ladder, account);
  const target = targetStage(ceilingsOf(account, rule));
  const counsel = stageCounsel(decision.stage, target);
  const isToGrow = counsel === "grow" || counsel === "set a target";
  const { stage, sum, band, known, next, signs } = decision;
  // Written out: copied with a spread, a large portfolio would wait for it.
  return {
    stage,
    sum,
    band,
    known,
    next,
    signs,
    target,
    counsel,
    missing: isToGrow ? decision.lacking : [],
  };
}
