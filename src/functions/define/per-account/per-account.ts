import { KamError } from "../../../model/errors";
import type { AnswerGrid } from "../answer";
import { defineFunction } from "../define";
import type { Definition, Description, Parameter, Values } from "../definition";
import {
  flag,
  settingsParameter,
  requireSettings,
  type PlainSettings,
  type SettingsInput,
} from "../parameters";
import { explainOne } from "./explain-account";
import { answerAll, titlesOf } from "./answer-rows";
import type { Asked, Context, NoOptions, Options, PerAccountRule } from "./rule";
import type { SettingName } from "../../../schema/settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../reading/settings";
import type { Read, Subject } from "./subject";
import type { AnswerFields } from "../../../schema/answer-fields";

/**
 * Declares a function that answers one row per account, for a table and for the plain values of one
 * account alike: both forms run the same `decide`, and the explanation runs it once more.
 */
export function perAccount<
  E,
  R,
  const A extends AnswerFields,
  const O extends Options = NoOptions,
  W = undefined,
>(rule: PerAccountRule<E, R, O, W, A>): AccountsFunction<A> {
  const { answer, oneCurrency } = rule;
  const defined = defineFunction({
    ...descriptionOf(rule),
    parameters: parametersOf(rule),
    ...(oneCurrency === undefined
      ? {}
      : { oneCurrency: (values) => oneCurrency(contextOf<O>(rule, values)) }),
    compute: (values) => answerAll(rule, ask(rule, values)),
    knowsItsCells: true,
    explain: (values, position) => explainOne(rule, ask(rule, values), position),
  });
  return { ...defined, answer };
}

type Declared = PerAccountRule<never, never, Options, never>;

function descriptionOf(rule: Pick<Declared, keyof Description>): Description {
  const { summary, returns, examples, source } = rule;
  return { summary, returns: { ...returns, shape: "range" }, examples, source };
}

function parametersOf({
  over,
  settings,
  options,
}: Pick<Declared, "settings" | "options"> & { readonly over: Subject<unknown> }): Readonly<
  Record<string, Parameter<unknown>>
> {
  return {
    [over.name]: over.parameter,
    ...(settings === undefined ? {} : { settings: settingsParameter({ help: settings }) }),
    ...options,
    headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
  };
}

/** A function whose answer is a table of accounts. */
export interface AccountsFunction<A extends AnswerFields> extends Definition<AnswerGrid> {
  readonly answer: A;
}

/** Reads the arguments of one call. */
function ask<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  values: Readonly<Record<string, unknown>>,
): Asked<E, O, W> {
  const subject = values[rule.over.name] as Read<E>;
  const { settings: inForce, options } = contextOf<O>(rule, values);
  const read = new Set<SettingName>();
  const settings = recorded(inForce, read);
  const today = values["today"] as number | undefined;
  const accounts = typeof subject === "function" ? subject(settings, today) : subject;
  const context = { settings, options, id: undefined, age: undefined, position: 0 };
  const headers = (values["headers"] as boolean | undefined) ?? accounts.form === "table";
  const titles = titlesOf(rule, context);
  const asked = { accounts, context, titles, headers, read };
  if (rule.whole !== undefined) return { ...asked, ...together(rule.whole, asked) };
  // Nothing of an account is kept once it is answered: large portfolios are read row by row.
  return { ...asked, evidenceOf: accounts.of, whole: rule.once?.(context) as W };
}

/** Notes which settings an answer rests on as they are read, so that a list of them cannot go astray. */
function recorded(settings: Settings, read: Set<SettingName>): Settings {
  const value = (name: SettingName): number => {
    read.add(name);
    return settings.value(name);
  };
  return { ...settings, value };
}

/** All accounts are read before the first is answered: they are held to one another. */
function together<E, O extends Options, W>(
  wholeOf: (all: readonly E[], context: Context<O>) => W,
  { accounts, context }: Pick<Asked<E, O, W>, "accounts" | "context">,
): Pick<Asked<E, O, W>, "evidenceOf" | "whole"> {
  const evidence = accounts.ids.map((_, index) => accounts.of(index));
  const sound: E[] = [];
  const positions = evidence.map((each) => (each instanceof KamError ? -1 : sound.push(each) - 1));
  return {
    evidenceOf: (index) => {
      context.position = positions[index] ?? -1;
      return evidence[index] as E | KamError;
    },
    whole: wholeOf(sound, context),
  };
}

/** What holds for every account of a call with these arguments. */
function contextOf<O extends Options>(
  {
    plainSettings = requireSettings,
  }: Pick<PerAccountRule<unknown, unknown, O, unknown>, "plainSettings">,
  values: Readonly<Record<string, unknown>>,
): Context<O> {
  const input = values["settings"] as SettingsInput | undefined;
  return { settings: settingsOf(input, plainSettings), options: values as Values<O> };
}

function settingsOf(
  input: SettingsInput | undefined,
  ofPlain: (input: PlainSettings) => Settings,
): Settings {
  if (input === undefined) return DEFAULT_SETTINGS;
  return input.form === "settings" ? input.settings : ofPlain(input);
}
