import { allTests, missingTests } from "../../../model/classification/stage";
import { stageCounsel } from "../../../model/classification/stage-counsel";
import {
  INDICATORS,
  type StageDecision,
  type StageEvidence,
} from "../../../model/classification/stage-rule";
import type { TargetStage } from "../../../model/classification/target-stage";
import { uncheckedSigns } from "../../../model/classification/stage-decline";
import type { StageOutcome } from "./stage-outcome";

/** What is missing for the next stage; empty where the relationship should go no further. */
export function missingText({ ladder, decision, target }: StageOutcome): string {
  const counsel = stageCounsel(decision.stage, target);
  if (counsel !== "grow" && counsel !== "set a target") return "";
  return missingTests(ladder, decision)
    .map(({ says }) => says)
    .join("; ");
}

/** What limits how close it should come; empty where nothing is known of it. */
export function ceilingText(target: TargetStage | undefined): string {
  return target?.binding.map(({ name }) => name).join("; ") ?? "";
}

/** The signs of coming apart that could not be looked at. */
export function uncheckedText({ ladder, decision }: StageOutcome): string {
  const { evidence, summed } = decision.relationship;
  return uncheckedSigns(evidence, summed.sum, ladder.rule.decline).join("; ");
}

/** What to do, as a sentence: never to go beyond the target. */
export function counselText(outcome: StageOutcome): string {
  const { decision, target } = outcome;
  const { stage, next } = decision;
  const counsel = stageCounsel(stage, target);
  if (counsel === "rescue") {
    return "It comes apart: find out why and stop that first; nothing is to grow until then.";
  }
  const lacks = next === undefined ? "" : ` For ${next} it lacks: ${missingText(outcome)}.`;
  if (target === undefined) return `${NO_TARGET}${lacks}`;
  const limits = ` Limited by: ${ceilingText(target)}.`;
  switch (counsel) {
    case "grow":
      return `Below its target ${target.stage}.${lacks}${limits}`;
    case "keep":
      return `At its target ${target.stage}: keep it there.${limits}`;
    default:
      return `${stage} is closer than its target ${target.stage}: ${easing(target)}.${limits}`;
  }
}

const NO_TARGET =
  "How far it should go is not known: say its tier, what we are to it, our capacities, or what integration brings.";

/** Where only our own capacities are short, the account may well be worth more. */
function easing({ binding }: TargetStage): string {
  return binding.every(({ isOurs }) => isOurs === true)
    ? "build up the capacities that we lack for it, or serve it more simply"
    : "serve it more cheaply, and promise no more";
}

/** How a stage came about, as sentences. */
export function stageSteps(
  { indicators }: StageEvidence,
  outcome: StageOutcome,
): readonly string[] {
  const { ladder, decision } = outcome;
  const unchecked = uncheckedText(outcome);
  return [
    bandSentence(indicators, decision),
    ...allTests(ladder, decision).map(
      ({ stage, holds, says }) => `${stage}: ${holds ? "yes" : "no"}: ${says}.`,
    ),
    decision.signs.length > 0
      ? `Disintegrating, whatever the rest says: ${decision.signs.join("; ")}.`
      : `The highest stage whose tests, and all below, hold: ${decision.stage}.`,
    ...(unchecked === "" ? [] : [`Signs of coming apart that could not be checked: ${unchecked}.`]),
    targetSentence(outcome.target),
    counselText(outcome),
  ];
}

function targetSentence(target: TargetStage | undefined): string {
  return target === undefined
    ? "No target stage: nothing is known of what limits it."
    : `Target ${target.stage}, limited by: ${ceilingText(target)}.`;
}

function bandSentence(
  indicators: StageEvidence["indicators"],
  { sum, band, known }: StageDecision,
): string {
  if (sum === undefined || band === undefined) {
    return `Only ${known} of 6 indicators are known: no band.`;
  }
  const levels = INDICATORS.map((each) => `${each} ${indicators[each] ?? "unknown, counted as 1"}`);
  return `Indicators: ${levels.join(", ")}; in all ${sum}: band ${band}.`;
}
