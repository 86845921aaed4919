import { KamError, type Place } from "../../../model/errors";
import { FULL_SCORE, worth, type Criterion } from "../../../model/classification/criterion";
import { scoreAccount, standing } from "../../../model/classification/score";
import { idOr } from "../../../model/account-id";
import { AGEING_SETTINGS, ageSteps, AS_OF } from "../../define/aged-facts";
import type { FactsAge } from "../../define/aged-table";
import type { Position } from "../../define/definition";
import {
  type ExplainedPart,
  type ExplainedValue,
  type Explanation,
  round,
} from "../../define/explanation";
import type { Origin } from "../../../reading/origin";
import { SETTINGS_ARGUMENT, type Settings } from "../../../reading/settings";
import {
  accountRow,
  criterionWeights,
  namedSettings,
  rowInputs,
  tableInputs,
} from "../../define/per-account/explain-account";
import { criterionHeaders, withoutRatio } from "./criterion-values";
import {
  noScore,
  plainValues,
  settingsInForce,
  standingRule,
  type ScoreQuestion,
} from "./score-accounts";
import { readScoredTable } from "./scored-table";

/** Where scores come from. */
export const SCORE_SOURCE =
  "Our operationalisation of McDonald & Woodburn's weighted criteria and of SMART (Edwards 1977), both " +
  "cited from memory; exponential worth after Kirkwood (1997), cited from memory, with figures as seen in " +
  "the R package KraljicMatrix.";

/** One account's values, and where each of them stands. */
interface AccountValues {
  readonly name: string;
  readonly place: Place;
  readonly values: readonly (number | undefined)[];
  readonly inputs: readonly ExplainedValue[];
  readonly age?: FactsAge | undefined;
}

/** Says how the score of the account in this row of the answer came about. */
export function explainScore(question: ScoreQuestion, position: Position): Explanation {
  const settings = settingsInForce(question.settings);
  const { criteria } = settings;
  const account = accountAt(question, settings, position);
  const rule = standingRule(settings);
  const score = scoreAccount(account.values, criteria);
  const known = criteria.filter((_, index) => account.values[index] !== undefined);
  const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  return {
    question: `Attractiveness of ${account.name}`,
    row: { title: "attractiveness", of: account.name },
    answer: score.score ?? noScore(account.place, account.age),
    rule: [
      ...ageSteps(account.age, settings),
      ...ratioSteps(criteria, account),
      "Each known value becomes a score from 0 to 10 between its low and its high.",
      `The scores are weighted over what is known: weights of ${round(knownWeight)} in all.`,
      `Completeness ${round(score.completeness)}: with everything unknown at its worst the score ` +
        `is ${round(score.low)}, at its best ${round(score.high)}.`,
      `Against the cut of ${rule.cut} this is ${standing(score, rule)}.`,
    ],
    inputs: account.inputs,
    parts: criteria.flatMap((criterion, index) =>
      explainPart(criterion, account.values[index], knownWeight),
    ),
    settings: explainSettings(settings, question),
    source: SCORE_SOURCE,
  };
}

/** Says of which criteria the cells are filled and yet give no value. */
function ratioSteps(
  criteria: readonly Criterion[],
  { values, inputs }: AccountValues,
): readonly string[] {
  const valueOf = (header: string): unknown => inputs.find(({ label }) => label === header)?.value;
  return criteria.flatMap((criterion, index) => {
    if (values[index] !== undefined) return [];
    const reason = withoutRatio(criterion, valueOf);
    return reason === undefined ? [] : [`${criterion.name} is unknown: ${reason}.`];
  });
}

function explainPart(
  criterion: Criterion,
  value: number | undefined,
  knownWeight: number,
): readonly ExplainedPart[] {
  if (value === undefined || knownWeight === 0) return [];
  const score = worth(value, criterion);
  const beyond = value < criterion.low || value > criterion.high ? ", held at its anchor" : "";
  return [
    {
      label: criterion.name,
      amount: (criterion.weight * score) / knownWeight,
      how:
        `${round(value)} between ${criterion.low} and ${criterion.high} (${criterion.better} is better` +
        `${beyond}) is ${round(score)} of ${FULL_SCORE}; ` +
        `times ${criterion.weight} of ${round(knownWeight)}`,
    },
  ];
}

function accountAt(question: ScoreQuestion, settings: Settings, position: Position): AccountValues {
  const { accounts } = question;
  const { criteria } = settings;
  if (accounts.form === "row") {
    const values = plainValues(accounts, criteria, question.today);
    const inputs = rowInputs(
      accounts,
      criteria.map(({ name }) => name),
    );
    return { name: "this account", place: { argument: accounts.argument }, values, inputs };
  }
  const { ids, read, ageOf } = readScoredTable(accounts.table, settings, question.today);
  const row = accountRow(position, { headers: question.headers, count: ids.length });
  const values = read(row);
  if (values instanceof KamError) throw values;
  const headers = [...criterionHeaders(criteria), ...(question.today === undefined ? [] : [AS_OF])];
  const inputs = tableInputs(accounts.table, row, headers);
  const place = { argument: accounts.table.argument, row: row + 2 };
  return { name: idOr(ids[row], ""), place, values, inputs, age: ageOf(row) };
}

function explainSettings(
  settings: Settings,
  { settings: input, today }: ScoreQuestion,
): readonly ExplainedValue[] {
  const weights = criterionWeights(settings).map((weight, column): ExplainedValue => {
    const plain: Origin = { kind: "cell", argument: SETTINGS_ARGUMENT, row: 0, column };
    return input.form === "plain" ? { ...weight, origin: plain } : weight;
  });
  const cuts = namedSettings(settings, [
    "tier: attractiveness cut",
    "tier: completeness for a class",
    ...(today === undefined ? [] : AGEING_SETTINGS),
  ]);
  return [...weights, ...cuts];
}
