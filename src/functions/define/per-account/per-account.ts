import { KamError, type Place } from "../../../model/errors";
import type { AnswerCell, AnswerGrid } from "../answer";
import { defineFunction } from "../define";
import type { Definition, Values } from "../definition";
import { flag, settingsParameter, requireSettings, type SettingsInput } from "../parameters";
import { explainOne } from "./explain-account";
import type { Asked, Context, NoOptions, Options, PerAccountRule } from "./rule";
import type { SettingName } from "../../../schema/settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../reading/settings";
import type { Read } from "./subject";

/**
 * Declares a function that answers one row per account, for a table and for the plain values of one
 * account alike: both forms run the same `decide`, and the explanation runs it once more.
 */
export function perAccount<E, R, const O extends Options = NoOptions, W = undefined>(
  rule: PerAccountRule<E, R, O, W>,
): Definition<AnswerGrid> {
  const { summary, over, settings, options, returns, examples, notes, source, oneCurrency } = rule;
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
    ...(oneCurrency === undefined
      ? {}
      : { oneCurrency: (values) => oneCurrency(contextOf<O>(rule, values)) }),
    compute: (values) => answerAll(rule, ask(rule, values)),
    explain: (values, position) => explainOne(rule, ask(rule, values), position),
  });
}

function answerAll<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
): AnswerGrid {
  const { titles } = call;
  const { ids, form, placeOf } = call.accounts;
  const isTable = form === "table";
  const rows = ids.map((id, index): readonly AnswerCell[] => {
    const cells = answerOne(rule, call, index);
    if (!(cells instanceof KamError)) {
      const shown = hasRefusal(cells) ? placed(cells, placeOf(index)) : cells;
      return isTable ? behind(id ?? "", shown) : shown;
    }
    // A single account has nothing but its answer: its refusal is that of the call.
    if (!isTable) throw cells.at(placeOf(index));
    const fault = cells.at(placeOf(index));
    return [id ?? fault, ...titles.map(() => fault)];
  });
  return call.headers ? [isTable ? ["account_id", ...titles] : titles, ...rows] : rows;
}

// Plain loops, and no array but the row itself: they run over every cell of a large portfolio.
function hasRefusal(cells: readonly AnswerCell[]): boolean {
  for (const cell of cells) if (cell instanceof KamError) return true;
  return false;
}

function behind(id: AnswerCell, cells: readonly AnswerCell[]): readonly AnswerCell[] {
  const row = new Array<AnswerCell>(cells.length + 1);
  row[0] = id;
  for (let index = 0; index < cells.length; index += 1) row[index + 1] = cells[index] ?? "";
  return row;
}

/** A refusal in a single cell says at least which account it is of. */
function placed(cells: readonly AnswerCell[], place: Place): readonly AnswerCell[] {
  return cells.map((cell) => (cell instanceof KamError ? cell.at(place) : cell));
}

function answerOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
  index: number,
): readonly AnswerCell[] | KamError {
  const known = call.evidenceOf(index);
  if (known instanceof KamError) return known;
  const { context } = call;
  context.id = call.accounts.ids[index];
  context.age = call.accounts.ageOf?.(index);
  try {
    return rule.show(rule.decide(known, context, call.whole), context);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
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
  const titles = [...rule.answers, ...(rule.furtherAnswers?.(context) ?? [])];
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
    settingsOf = requireSettings,
  }: Pick<PerAccountRule<unknown, unknown, O, unknown>, "settingsOf">,
  values: Readonly<Record<string, unknown>>,
): Context<O> {
  const input = values["settings"] as SettingsInput | undefined;
  const settings = input === undefined ? DEFAULT_SETTINGS : settingsOf(input);
  return { settings, options: values as Values<O> };
}
