import {
  factsOf,
  FULL_SCORE,
  worth,
  type Criterion,
} from "../../../model/classification/criterion";
import type { Score, Standing, StandingRule } from "../../../model/classification/score";
import type { CriteriaEvidence } from "../../define/criteria/criteria-accounts";
import { withoutRatio } from "../../define/criteria/criteria";
import { round, type ExplainedPart } from "../../define/explanation";
import type { Told } from "../../define/per-account/rule";

/** A score, where it stands, and what it was made of. */
export interface ScoredValues {
  readonly score: Score;
  readonly standing: Standing;
  readonly rule: StandingRule;
}

/** Says how the score of an account came about. */
export function explainScore(
  evidence: CriteriaEvidence,
  { score, standing, rule }: ScoredValues,
  criteria: readonly Criterion[],
): Told {
  const known = criteria.filter((_, index) => evidence.values[index] !== undefined);
  const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  return {
    steps: [
      ...ratioSteps(criteria, evidence),
      "Each known value becomes a score from 0 to 10 between its low and its high.",
      `The scores are weighted over what is known: weights of ${round(knownWeight)} in all.`,
      `Completeness ${round(score.completeness)}: with everything unknown at its worst the score ` +
        `is ${round(score.low)}, at its best ${round(score.high)}.`,
      `Against the cut of ${rule.cut} this is ${standing}.`,
    ],
    parts: criteria.flatMap((criterion, index) =>
      explainPart(criterion, evidence.values[index], knownWeight),
    ),
    settings: "as read",
    criteria: true,
  };
}

/** Says of which criteria the cells are filled and yet give no value. */
function ratioSteps(
  criteria: readonly Criterion[],
  { values, facts }: CriteriaEvidence,
): readonly string[] {
  const headers = factsOf(criteria);
  return criteria.flatMap((criterion, index) => {
    if (values[index] !== undefined) return [];
    const reason = withoutRatio(criterion, (header) => facts[headers.indexOf(header)]);
    return reason === undefined ? [] : [`${criterion.name} is unknown: ${reason}.`];
  });
}

function explainPart(
  criterion: Criterion,
  value: number | undefined,
  knownWeight: number,
): readonly ExplainedPart[] {
  if (value === undefined || knownWeight === 0) return [];
  const { name, weight, low, high, better } = criterion;
  const score = worth(value, criterion);
  const beyond = value < low || value > high ? ", held at its anchor" : "";
  return [
    {
      label: name,
      amount: (weight * score) / knownWeight,
      how:
        `${round(value)} between ${low} and ${high} (${better} is better${beyond}) ` +
        `is ${round(score)} of ${FULL_SCORE}; times ${weight} of ${round(knownWeight)}`,
    },
  ];
}
