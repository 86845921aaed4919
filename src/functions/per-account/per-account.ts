import { KamError } from "../../model/errors";
import type { AnswerCell, AnswerGrid } from "../answer";
import { accountRow, namedSettings } from "../classification/account-row";
import { defineFunction, type Definition, type Position, type Values } from "../define";
import type { ExplainedValue, Explanation } from "../explanation";
import { flag } from "../parameters";
import {
  DEFAULT_SETTINGS,
  requireSettings,
  SETTINGS_ARGUMENT,
  settingsParameter,
  type SettingsInput,
} from "../settings";
import type { AccountContext, Context, NoOptions, Options, PerAccountRule } from "./rule";
import type { Accounts, Read } from "./subject";

/**
 * Declares a function that answers one row an account, for a table and for the plain values of one
 * account alike: both forms run the same `decide`, and the explanation runs it once more.
 */
export function perAccount<E, R, const O extends Options = NoOptions, W = undefined>(
  rule: PerAccountRule<E, R, O, W>,
): Definition<AnswerGrid> {
  const { summary, over, settings, options, returns, examples, notes, source } = rule;
  return defineFunction({
    summary,
    parameters: {
      [over.name]: over.parameter,
      ...(settings === undefined ? {} : { settings: settingsParameter({ help: settings }) }),
      ...options,
      headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
    },
    returns: { ...returns, shape: "range" },
    examples,
    ...(notes === undefined ? {} : { notes }),
    source,
    compute: (values) => answerAll(rule, new Call(rule, values)),
    explain: (values, position) => explainOne(rule, new Call(rule, values), position),
  });
}

/** One call with its arguments read. */
class Call<E, R, O extends Options, W> {
  readonly accounts: Accounts<E>;
  readonly context: Context<O>;
  readonly evidenceOf: (index: number) => E | KamError;
  readonly whole: W;
  readonly headers: boolean;

  constructor(rule: PerAccountRule<E, R, O, W>, values: Readonly<Record<string, unknown>>) {
    const read = values[rule.over.name] as Read<E>;
    const input = values["settings"] as SettingsInput | undefined;
    const settings = input === undefined ? DEFAULT_SETTINGS : requireSettings(input);
    const accounts = typeof read === "function" ? read(settings) : read;
    this.accounts = accounts;
    this.context = { settings, options: values as Values<O> };
    this.headers = (values["headers"] as boolean | undefined) ?? accounts.form === "table";
    if (rule.whole === undefined) {
      // Nothing of an account is kept once it is answered: large portfolios are read row by row.
      this.evidenceOf = accounts.of;
      this.whole = rule.once?.(this.context) as W;
      return;
    }
    const evidence = accounts.ids.map((_, index) => accounts.of(index));
    const sound = evidence.filter((each): each is E => !(each instanceof KamError));
    this.evidenceOf = (index) => evidence[index] as E | KamError;
    this.whole = rule.whole(sound, this.context);
  }
}

function answerAll<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
): AnswerGrid {
  const { ids, form, placeOf } = call.accounts;
  const isTable = form === "table";
  const rows = ids.map((id, index): readonly AnswerCell[] => {
    const cells = answerOne(rule, call, index);
    if (!(cells instanceof KamError)) return isTable ? [id ?? "", ...cells] : cells;
    // A single account has nothing but its answer: its refusal is that of the call.
    if (!isTable) throw cells.at(placeOf(index));
    const fault = cells.at(placeOf(index));
    return [id ?? fault, ...rule.answers.map(() => fault)];
  });
  const titles = isTable ? ["account_id", ...rule.answers] : rule.answers;
  return call.headers ? [titles, ...rows] : rows;
}

function answerOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
  index: number,
): readonly AnswerCell[] | KamError {
  const known = call.evidenceOf(index);
  if (known instanceof KamError) return known;
  const context = contextOf(call, index);
  try {
    return rule.show(rule.decide(known, context, call.whole), context);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

function explainOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
  position: Position,
): Explanation {
  const { accounts, evidenceOf, whole, headers } = call;
  const index = accountRow(position, { headers, count: accounts.ids.length });
  const known = evidenceOf(index);
  if (known instanceof KamError) throw known;
  const context = contextOf(call, index);
  const result = rule.decide(known, context, whole);
  const told = rule.explain(known, result, context);
  const [answer = ""] = rule.show(result, context);
  return {
    question: `${capital(rule.answers[0])} of ${accounts.ids[index] ?? "this account"}`,
    answer,
    rule: told.steps,
    inputs: accounts.inputsOf(index),
    parts: told.parts ?? [],
    settings: namedSettings(context.settings, told.settings ?? []).map((value) =>
      placed(value, settingsPosition(rule)),
    ),
    source: rule.source,
  };
}

function contextOf<E, R, O extends Options, W>(
  { context, accounts }: Call<E, R, O, W>,
  index: number,
): AccountContext<O> {
  return { settings: context.settings, options: context.options, id: accounts.ids[index] };
}

/** Where the settings stand among the arguments: second, unless an option goes before them. */
function settingsPosition({ options = {} }: { readonly options?: Options }): number {
  return SETTINGS_ARGUMENT + Math.max(Object.keys(options).indexOf("settings"), 0);
}

function placed(value: ExplainedValue, argument: number): ExplainedValue {
  const { origin } = value;
  return origin.kind === "cell" ? { ...value, origin: { ...origin, argument } } : value;
}

/** `share_of_wallet` as a sentence begins with it. */
function capital(header: string): string {
  const words = header.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
