import { KamError } from "../../model/errors";
import { accountRow, criterionWeights, namedSettings } from "../classification/account-row";
import type { Position } from "../define";
import type { ExplainedValue, Explanation } from "../explanation";
import { SETTINGS_ARGUMENT, type Settings } from "../settings";
import type { Call } from "./call";
import type { Options, PerAccountRule, Told } from "./rule";

/** Says how the answer of the account in this row came about: `decide` runs once more. */
export function explainOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
  position: Position,
): Explanation {
  const { accounts, evidenceOf, whole, headers } = call;
  const index = accountRow(position, { headers, count: accounts.ids.length });
  const known = evidenceOf(index);
  if (known instanceof KamError) throw known;
  const { context } = call;
  context.id = accounts.ids[index];
  const result = rule.decide(known, context, whole);
  const told = rule.explain(known, result, context);
  const [answer = ""] = rule.show(result, context);
  return {
    question: `${capital(rule.answers[0])} of ${accounts.ids[index] ?? "this account"}`,
    answer,
    rule: told.steps,
    inputs: accounts.inputsOf(index),
    parts: told.parts ?? [],
    settings: usedSettings(told, context.settings).map((value) =>
      atArgument(value, settingsPosition(rule)),
    ),
    source: rule.source,
  };
}

function usedSettings(
  { settings: names = [], criteria = false }: Told,
  settings: Settings,
): readonly ExplainedValue[] {
  const weights = criteria ? criterionWeights(settings) : [];
  return [...weights, ...namedSettings(settings, names)];
}

/** Where the settings stand among the arguments: second, unless an option goes before them. */
function settingsPosition({ options = {} }: { readonly options?: Options }): number {
  return SETTINGS_ARGUMENT + Math.max(Object.keys(options).indexOf("settings"), 0);
}

function atArgument(value: ExplainedValue, argument: number): ExplainedValue {
  const { origin } = value;
  return origin.kind === "cell" ? { ...value, origin: { ...origin, argument } } : value;
}

/** `share_of_wallet` as a sentence begins with it. */
function capital(header: string): string {
  const words = header.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
