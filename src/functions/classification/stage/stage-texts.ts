import type {
  RelationshipDecision,
  RelationshipRule,
} from "../../../model/classification/relationship";
import { triedTests } from "../../../model/classification/stage";
import { DECLINE_SIGNS, INDICATORS } from "../../../model/classification/stage-rule";
import type {
  Ceiling,
  Relationship,
  TargetStage,
} from "../../../model/classification/relationship-rule";
import { INTEGRATION_WORDS, SIGN_NAMES, SIGN_WORDS, testWords } from "./stage-words";

/** What was decided of a relationship, with what it was decided by. */
export interface ToldStage {
  readonly account: Relationship;
  readonly decision: RelationshipDecision;
  readonly rule: RelationshipRule;
}

/** What is missing for the next stage; empty where the relationship should go no further. */
export function missingText({ account, decision }: ToldStage): string {
  return decision.missing.map((test) => testWords(test, account, decision)).join("; ");
}

/** What limits how close it should come; empty where nothing is known of it. */
export function ceilingText({ target }: Pick<RelationshipDecision, "target">): string {
  return target?.binding.map(ceilingWords).join("; ") ?? "";
}

function ceilingWords(ceiling: Ceiling): string {
  switch (ceiling.by) {
    case "what we are to it":
      return `we are ${ceiling.cell} to it`;
    case "its tier":
      return `its tier is ${ceiling.tier}`;
    case "our readiness":
      return "our readiness";
    case "what integration pays":
      return INTEGRATION_WORDS[ceiling.form];
  }
}

/** The signs of coming apart that show, with the account's numbers. */
export function signsText({ account, decision }: ToldStage): string {
  const { signs, sum } = decision;
  const shown = DECLINE_SIGNS.filter((sign) => signs[sign] === true);
  return shown.map((sign) => SIGN_WORDS[sign](account, sum)).join("; ");
}

/** The signs of coming apart that could not be looked at. */
export function uncheckedText({ signs }: Pick<RelationshipDecision, "signs">): string {
  const open = DECLINE_SIGNS.filter((sign) => signs[sign] === undefined);
  return open.map((sign) => SIGN_NAMES[sign]).join("; ");
}

/** What to do, as a sentence: never to go beyond the target. */
export function counselText(
  told: ToldStage,
  missing = missingText(told),
  ceiling = ceilingText(told.decision),
): string {
  const { stage, next, target, counsel } = told.decision;
  if (counsel === "rescue") {
    return "It comes apart: find out why and stop that first; nothing is to grow until then.";
  }
  const lacks = next === undefined ? "" : ` For ${next} it lacks: ${missing}.`;
  if (target === undefined) return `${NO_TARGET}${lacks}`;
  const limits = ` Limited by: ${ceiling}.`;
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
  return binding.every(({ by }) => by === "our readiness")
    ? "build up the capacities that we lack for it, or serve it more simply"
    : "serve it more cheaply, and promise no more";
}

/** How a stage came about, as sentences. */
export function stageSteps(told: ToldStage): readonly string[] {
  const { account, decision, rule } = told;
  const signs = signsText(told);
  const unchecked = uncheckedText(decision);
  return [
    bandSentence(told),
    ...triedTests(rule.ladder, account, decision.sum).map(
      ({ stage, test, holds }) =>
        `${stage}: ${holds ? "yes" : "no"}: ${testWords(test, account, decision)}.`,
    ),
    signs === ""
      ? `The highest stage whose tests, and all below, hold: ${decision.stage}.`
      : `Disintegrating, whatever the rest says: ${signs}.`,
    ...(unchecked === "" ? [] : [`Signs of coming apart that could not be checked: ${unchecked}.`]),
    decision.target === undefined
      ? "No target stage: nothing is known of what limits it."
      : `Target ${decision.target.stage}, limited by: ${ceilingText(decision)}.`,
    counselText(told),
  ];
}

function bandSentence({ account: { indicators }, decision }: ToldStage): string {
  const { sum, band, known } = decision;
  if (sum === undefined || band === undefined) {
    return `Only ${known} of 6 indicators are known: no band.`;
  }
  const levels = INDICATORS.map((each) => `${each} ${indicators[each] ?? "unknown, counted as 1"}`);
  return `Indicators: ${levels.join(", ")}; in all ${sum}: band ${band}.`;
}
