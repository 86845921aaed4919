import { fault, KamError, notAvailable } from "../../../model/errors";
import { answerField } from "../answer-field";
import { AGEING_SETTINGS, ageSteps } from "../aged-facts";
import {
  atCell,
  questionOf,
  unlisted,
  type ExplainedValue,
  type Explanation,
} from "../explanation";
import { SETTINGS_ARGUMENT, type Settings } from "../../../reading/settings";
import type { AnswerCell } from "../answer";
import { cellsOf, ID_TITLE } from "./answer-rows";
import type { Asked, AccountContext, Options, PerAccountRule, Told } from "./rule";
import type { Accounts } from "./subject";
import type { Position } from "../definition";
import { SHOWN_LINES } from "../shown-lines";
import type { AnswerFields } from "../../../schema/answer-fields";
import { NAMED_SETTINGS, type SettingName } from "../../../schema/settings";
import { rateField, withStandIn } from "./stand-ins";

/** Says how one cell in the row of an account came about: `decide` runs once more. */
export function explainOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
  position: Position,
): Explanation {
  const { accounts, headers } = call;
  const isTable = accounts.form === "table";
  const titles = isTable ? [ID_TITLE, ...call.titles] : call.titles;
  if (position.column >= titles.length) throw fault("outside-the-answer", {});
  const index = accountRow(position, { headers, count: accounts.ids.length });
  const { told, cells } = tellAgain(rule, call, index);
  const id = accounts.ids[index];
  const of = String(id ?? "this account");
  const [title = ""] = call.titles;
  const first: Explanation = {
    question: questionOf(title, of),
    answer: cells[0] ?? "",
    ...fieldAt(rule.answer, titles[position.column]),
    rule: [...ageTold(call.context), ...told.steps],
    inputs: accounts.inputsOf(index).map((value) => withStandIn(value, told, call.context)),
    ...unlistedLines(accounts, index),
    parts: told.parts ?? [],
    settings: usedSettings(told, call).map((value) => atArgument(value, settingsPosition(rule))),
    source: rule.source,
    row: { title, of },
  };
  const row = isTable ? [id ?? of, ...cells] : cells;
  return atCell(first, { titles, cells: row, column: position.column });
}

function unlistedLines(
  { lineCountOf }: Accounts<unknown>,
  index: number,
): Pick<Explanation, "unlisted"> {
  return lineCountOf === undefined ? {} : unlisted(lineCountOf(index), SHOWN_LINES, "line");
}

function fieldAt(answer: AnswerFields, title: string | undefined): Pick<Explanation, "field"> {
  const field = answerField(answer, title);
  return field === undefined ? {} : { field };
}

/** What is told of one account, and its row behind the id. */
function tellAgain<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
  index: number,
): { readonly told: Told; readonly cells: readonly AnswerCell[] } {
  const { accounts, context } = call;
  const known = call.evidenceOf(index);
  if (known instanceof KamError) throw known;
  context.id = accounts.ids[index];
  context.age = accounts.ageOf?.(index);
  const result = rule.decide(known, context, call.whole);
  const told = rule.explain(known, result, context);
  return { told, cells: cellsOf(rule, { result, call, index, from: 0 }) };
}

function ageTold({ age, settings }: Pick<AccountContext, "age" | "settings">): readonly string[] {
  return age === undefined ? [] : ageSteps(age, settings);
}

function usedSettings(
  { settings: names = [], criteria = false }: Told,
  { context: { settings, age }, read }: Pick<Asked<unknown, Options, unknown>, "context" | "read">,
): readonly ExplainedValue[] {
  const weights = criteria ? criterionWeights(settings) : [];
  const ageing = age === undefined ? [] : AGEING_SETTINGS;
  const used = names === "as read" ? [...read] : names;
  return [
    ...weights,
    ...namedSettings(settings, [...used.filter((name) => !ageing.includes(name)), ...ageing]),
  ];
}

/** Where the settings stand among the arguments: second, unless an option goes before them. */
function settingsPosition({ options = {} }: { readonly options?: Options }): number {
  return SETTINGS_ARGUMENT + Math.max(Object.keys(options).indexOf("settings"), 0);
}

function atArgument(value: ExplainedValue, argument: number): ExplainedValue {
  const { origin } = value;
  return origin.kind === "cell" ? { ...value, origin: { ...origin, argument } } : value;
}

/** Row of the table, from 0, that a cell of the answer speaks of. */
export function accountRow(
  { row }: Position,
  { headers, count }: { readonly headers: boolean | undefined; readonly count: number },
): number {
  const index = row - ((headers ?? true) ? 1 : 0);
  if (index < 0) throw notAvailable("this cell is a header; choose one of the rows below it");
  if (index >= count) throw fault("outside-the-answer", {});
  return index;
}

/** Named settings with their values and places. */
export function namedSettings(
  settings: Settings,
  names: readonly SettingName[],
): readonly ExplainedValue[] {
  return names.map((label) => ({
    label,
    value: settings.value(label),
    unit: "none",
    origin: settings.origin(label),
    ...rateField(NAMED_SETTINGS[label]),
  }));
}

/** Weights of the criteria of attractiveness, and their places. */
function criterionWeights(settings: Settings): readonly ExplainedValue[] {
  return settings.criteria.map(({ name, weight }) => ({
    label: `weight of ${name}`,
    value: weight,
    unit: "share",
    origin: settings.origin(name),
  }));
}
