import { KamError, type Place } from "../../../model/errors";
import type { AnswerCell, AnswerGrid } from "../answer";
import { defineFunction, type Definition } from "../define";
import { flag, settingsParameter } from "../parameters";
import { Call, contextOf } from "./call";
import { explainOne } from "./explain-account";
import type { NoOptions, Options, PerAccountRule } from "./rule";

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
      : { oneCurrency: (values) => oneCurrency(contextOf<O>(values)) }),
    compute: (values) => answerAll(rule, new Call(rule, values)),
    explain: (values, position) => explainOne(rule, new Call(rule, values), position),
  });
}

function answerAll<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Call<E, R, O, W>,
): AnswerGrid {
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
    return [id ?? fault, ...rule.answers.map(() => fault)];
  });
  const titles = isTable ? ["account_id", ...rule.answers] : rule.answers;
  return call.headers ? [titles, ...rows] : rows;
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
  call: Call<E, R, O, W>,
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
