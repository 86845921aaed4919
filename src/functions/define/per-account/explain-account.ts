import { fault, KamError, notAvailable } from "../../../model/errors";
import { AGEING_SETTINGS, ageSteps } from "../aged-facts";
import { atCell, questionOf, type ExplainedValue, type Explanation } from "../explanation";
import { SETTINGS_ARGUMENT, type Settings } from "../../../reading/settings";
import type { Asked, AccountContext, Options, PerAccountRule, Told } from "./rule";
import type { Position } from "../definition";
import type { Origin } from "../../../reading/origin";
import { originOf, type RawTable } from "../../../reading/table";
import type { SettingName } from "../../../schema/settings";
import { errorText, type RawRow } from "../../../reading/cells";

/** Says how one cell in the row of an account came about: `decide` runs once more. */
export function explainOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
  position: Position,
): Explanation {
  const { accounts, evidenceOf, whole, titles, headers, context, read } = call;
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
  const of = String(id ?? "this account");
  const place = accounts.placeOf(index);
  const cells = rule
    .show(result, context)
    .map((cell) => (cell instanceof KamError ? cell.at(place) : cell));
  const first: Explanation = {
    question: questionOf(title, of),
    answer: cells[0] ?? "",
    rule: [...(age === undefined ? [] : ageSteps(age, context.settings)), ...told.steps],
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
    titles: isTable ? ["account_id", ...titles] : titles,
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

/** What stands under these headers in one row, and where. */
export function tableInputs(
  table: RawTable,
  row: number,
  headers: readonly string[],
): readonly ExplainedValue[] {
  return headers.map((label) => {
    const origin = originOf(table, label, { argument: 0, row });
    const cell = origin.kind === "cell" ? table.rows[row]?.[origin.column] : undefined;
    return { label, value: shownCell(cell), unit: "none", origin };
  });
}

/** The plain values of one account under the names they are read by. */
export function rowInputs(
  { cells }: { readonly cells: RawRow },
  labels: readonly string[],
): readonly ExplainedValue[] {
  return labels.map((label, column) => {
    const origin: Origin = { kind: "cell", argument: 0, row: 0, column };
    return { label, value: shownCell(cells[column]), unit: "none", origin };
  });
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

function shownCell(cell: unknown): number | string | boolean | undefined {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell === "string" && cell !== "") return cell;
  return errorText(cell);
}
