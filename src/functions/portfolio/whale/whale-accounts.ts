import { invalidInput, KamError, notAvailable } from "../../../model/errors";
import { whaleCurve } from "../../../model/portfolio/whale-curve";
import { RESIDUE } from "../../../model/statistics/reaches";
import { accountColumns } from "../../../schema/tables/accounts";
import { idText } from "../../../model/account-id";
import { accountRow } from "../../define/per-account/explain-account";
import type { AnswerCell, AnswerGrid } from "../../define/answer";
import type { Position } from "../../define/definition";
import { type Explanation, round, counted } from "../../define/explanation";
import type { AmountList } from "../amounts/amounts";
import type { IdBeside } from "../../define/ids-beside";

/** What WHALE is asked for. */
export interface WhaleQuestion {
  readonly profits: AmountList;
  readonly ids: readonly IdBeside[] | undefined;
  readonly headers: boolean | undefined;
}

const HEADERS = ["rank", "profit", "cumulative", "cumulative_share"] as const;

/** The curve, one row per account; cells that are no number follow at the end with their errors. */
export function answerWhale({ profits, ids, headers = true }: WhaleQuestion): AnswerGrid {
  requireIds(ids, profits);
  const withId = (cell: number, cells: readonly AnswerCell[]): readonly AnswerCell[] =>
    ids === undefined ? cells : [idOf(ids, cell), ...cells];
  const titles = ids === undefined ? HEADERS : [accountColumns.account_id.header, ...HEADERS];
  const faulty = profits.faults.map(({ cell, fault }) =>
    withId(
      cell,
      HEADERS.map(() => fault),
    ),
  );
  const rows = curveRows(profits, ids);
  return headers ? [titles, ...rows, ...faulty] : [...rows, ...faulty];
}

function curveRows(
  profits: AmountList,
  ids: readonly IdBeside[] | undefined,
): readonly (readonly AnswerCell[])[] {
  const { order, cumulative, total } = whaleCurve(profits.amounts, idsOf(profits, ids));
  const shareOf = sharesOf(total, peakOf(cumulative));
  const rows = new Array<readonly AnswerCell[]>(order.length);
  // A plain loop without a list in between: it runs over every account of a large portfolio.
  for (let place = 0; place < order.length; place += 1) {
    const known = order[place] ?? 0;
    const profit = profits.amounts[known] ?? 0;
    const reached = cumulative[place] ?? 0;
    const share = shareOf(reached);
    rows[place] =
      ids === undefined
        ? [place + 1, profit, reached, share]
        : [idOf(ids, profits.cells[known] ?? 0), place + 1, profit, reached, share];
  }
  return rows;
}

function idOf(ids: readonly IdBeside[], cell: number): AnswerCell {
  return (
    ids[cell] ?? invalidInput({ argument: "ids", row: cell + 1 }, "an id beside a profit", null)
  );
}

// The id beside each known profit, as a text; none where it is blank or at fault.
function idsOf(
  { cells }: AmountList,
  ids: readonly IdBeside[] | undefined,
): readonly (string | undefined)[] | undefined {
  if (ids === undefined) return undefined;
  return Array.from(cells, (cell) => {
    const id = ids[cell];
    return id === undefined || id instanceof KamError ? undefined : idText(id);
  });
}

function requireIds(ids: readonly IdBeside[] | undefined, profits: AmountList): void {
  if (ids === undefined) return;
  const { count, cells, faults } = profits;
  const last = Math.max(cells.at(-1) ?? -1, faults.at(-1)?.cell ?? -1);
  if (ids.length <= count && ids.length > last) return;
  throw invalidInput({ argument: "ids" }, `as many ids as profits, ${count}`, ids.length);
}

function peakOf(cumulative: Iterable<number>): number {
  let peak = 0;
  for (const reached of cumulative) peak = Math.max(peak, reached);
  return peak;
}

function sharesOf(total: number, peak: number): (reached: number) => AnswerCell {
  // A total that is only what rounding left of gains and losses is none.
  if (total === Infinity || total > RESIDUE * peak)
    return (reached) => (total === Infinity ? total : reached / total);
  const noShare = notAvailable("total profit is not above 0, so there is no share of it");
  return () => noShare;
}

function nameOf(id: IdBeside, cell: number): string {
  return id === undefined || id instanceof KamError ? `profit ${cell + 1}` : idText(id);
}

/** Says where an account stands on the curve, and what the curve says as a whole. */
export function explainWhale(question: WhaleQuestion, position: Position): Explanation {
  const { profits, ids, headers } = question;
  const { order, cumulative, total } = whaleCurve(profits.amounts, idsOf(profits, ids));
  const place = accountRow(position, { headers, count: profits.count });
  const known = order[place];
  if (known === undefined) throw notAvailable("this row holds a cell that is no number");
  const profit = profits.amounts[known] ?? 0;
  const cell = profits.cells[known] ?? 0;
  const reached = cumulative[place] ?? 0;
  const peak = cumulative.reduce((most, each) => Math.max(most, each));
  const at = profits.liesFlat ? { row: 0, column: cell } : { row: cell, column: 0 };
  const of = nameOf(ids?.[cell], cell);
  return {
    question: `Cumulative profit up to ${of} on the whale curve`,
    answer: reached,
    row: { title: "cumulative", of },
    rule: [
      "Accounts stand by falling profit, equal ones by id; each adds its profit to those before it.",
      `The curve peaks at ${round(peak)} with rank ${cumulative.indexOf(peak) + 1} and ends at ${round(total)}.`,
      `The accounts behind the peak cost ${round(peak - total)}.`,
    ],
    inputs: [
      {
        label: "profit",
        value: profit,
        unit: "currency",
        origin: { kind: "cell", argument: 0, ...at },
      },
    ],
    parts: [
      {
        label: `${counted(place, "account")} before it`,
        amount: reached - profit,
        how: "their profits added up",
      },
      { label: "this account", amount: profit, how: `rank ${place + 1}` },
    ],
    settings: [],
    source: "Whale curve (Kaplan & Narayanan).",
  };
}
