import { KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import type { AnswerCell, AnswerGrid } from "../answer";
import type { Asked, Context, Options, PerAccountRule } from "./rule";

/** One row per account; of a table behind its id. */
export function answerAll<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
): AnswerGrid {
  const { titles, headers } = call;
  const { ids, form, placeOf } = call.accounts;
  const isTable = form === "table";
  const rows = ids.map((id, index): readonly AnswerCell[] => {
    const answered = answerOne(rule, call, index);
    if (!(answered instanceof KamError)) {
      if (isTable) answered[0] = id ?? "";
      return answered;
    }
    const fault = answered.at(placeOf(index));
    // A single account has nothing but its answer: its refusal is that of the call.
    if (!isTable) throw fault;
    return [id ?? fault, ...titles.map(() => fault)];
  });
  return headers ? [isTable ? [ID_TITLE, ...titles] : titles, ...rows] : rows;
}

/** The row of one account, of a table with room for its id, or why it has none. */
function answerOne<E, R, O extends Options, W>(
  rule: PerAccountRule<E, R, O, W>,
  call: Asked<E, O, W>,
  index: number,
): AnswerCell[] | KamError {
  const known = call.evidenceOf(index);
  if (known instanceof KamError) return known;
  const { context, accounts } = call;
  context.id = accounts.ids[index];
  context.age = accounts.ageOf?.(index);
  try {
    const result = rule.decide(known, context, call.whole);
    return cellsOf(rule, { result, call, index, from: accounts.form === "table" ? 1 : 0 });
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

/** Header of the first column of an answer about a table of accounts. */
export const ID_TITLE = accountColumns.account_id.header;

/** Headers of the answer behind the id. */
export function titlesOf<R, O extends Options>(
  { answer, further }: Pick<PerAccountRule<never, R, O, never>, "answer" | "further">,
  context: Context<O>,
): readonly string[] {
  return [...Object.keys(answer), ...(further?.headers(context) ?? [])];
}

/** What is shown of one account; a refusal in it says at least which account it is of. */
export function cellsOf<R, O extends Options>(
  { show, further }: Pick<PerAccountRule<never, R, O, never>, "show" | "further">,
  { result, call, index, from }: Decided<R, O>,
): AnswerCell[] {
  const { titles, context, accounts } = call;
  const shown = show(result, context);
  const others = further?.cells(result, context) ?? NONE;
  const own = titles.length - others.length;
  // Plain loop, and no array but the row itself: they run over every cell of a large portfolio.
  const row = new Array<AnswerCell>(from + titles.length);
  for (let at = 0; at < titles.length; at += 1) {
    const cell = at < own ? shown[titles[at] ?? ""] : others[at - own];
    row[from + at] =
      cell instanceof KamError ? cell.at(accounts.placeOf(index)) : ((cell ?? "") as AnswerCell);
  }
  return row;
}

interface Decided<R, O extends Options> {
  readonly result: R;
  readonly call: Pick<Asked<unknown, O, unknown>, "titles" | "context" | "accounts">;
  /** Which account it was decided about. */
  readonly index: number;
  /** Where its cells begin in the row, from 0. */
  readonly from: number;
}

const NONE: readonly AnswerCell[] = [];
