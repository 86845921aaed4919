import { KamError } from "../../../model/errors";
import { idOr } from "../../../model/account-id";
import { AGEING_SETTINGS, ageSteps } from "../aged-facts";
import { accountRow, criterionWeights, namedSettings } from "../account-row";
import type { Position } from "../define";
import { atCell, questionOf } from "../explained-cell";
import type { ExplainedValue, Explanation } from "../explanation";
import type { SettingName } from "../../../schema/settings";
import { SETTINGS_ARGUMENT } from "../../../reading/settings";
import type { Call } from "./call";
import type { AccountContext, Options, PerAccountRule, Told } from "./rule";

/** Says how one cell in the row of an account came about: `decide` runs once more. */
export function explainOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
  position: Position,
): Explanation {
  const { accounts, evidenceOf, whole, headers, context, read } = call;
  const index = accountRow(position, { headers, count: accounts.ids.length });
  const known = evidenceOf(index);
  if (known instanceof KamError) throw known;
  const id = accounts.ids[index];
  context.id = id;
  const age = accounts.ageOf?.(index);
  context.age = age;
  const result = rule.decide(known, context, whole);
  const told = rule.explain(known, result, context);
  const [title] = rule.answers;
  const of = idOr(id, "this account");
  const place = accounts.placeOf(index);
  const cells = rule
    .show(result, context)
    .map((cell) => (cell instanceof KamError ? cell.at(place) : cell));
  const first: Explanation = {
    question: questionOf(title, of),
    answer: cells[0] ?? "",
    rule: [...ageSteps(age, context.settings), ...told.steps],
    inputs: accounts.inputsOf(index),
    parts: told.parts ?? [],
    settings: usedSettings(told, context, [...read]).map((value) =>
      atArgument(value, settingsPosition(rule)),
    ),
    source: rule.source,
    row: { title, of },
  };
  const isTable = accounts.form === "table";
  return atCell(first, {
    titles: isTable ? ["account_id", ...rule.answers] : rule.answers,
    cells: isTable ? [id ?? of, ...cells] : cells,
    column: position.column,
  });
}

function usedSettings(
  { settings: names = [], criteria = false }: Told,
  { settings, age }: Pick<AccountContext, "settings" | "age">,
  read: readonly SettingName[],
): readonly ExplainedValue[] {
  const weights = criteria ? criterionWeights(settings) : [];
  const ageing = age === undefined ? [] : AGEING_SETTINGS;
  const used = names === "as read" ? read : names;
  return [...weights, ...namedSettings(settings, [...used, ...ageing])];
}

/** Where the settings stand among the arguments: second, unless an option goes before them. */
function settingsPosition({ options = {} }: { readonly options?: Options }): number {
  return SETTINGS_ARGUMENT + Math.max(Object.keys(options).indexOf("settings"), 0);
}

function atArgument(value: ExplainedValue, argument: number): ExplainedValue {
  const { origin } = value;
  return origin.kind === "cell" ? { ...value, origin: { ...origin, argument } } : value;
}
