import { profitInequality } from "../../../model/portfolio/profit-inequality";
import type { AnswerGrid } from "../../define/answer";
import { accountRow } from "../../define/per-account/explain-account";
import type { Position } from "../../define/definition";
import { explained, type Explanation, round } from "../../define/explanation";
import type { NumberList } from "../../define/number-parameters";

/** What STOBACHOFF is asked for. */
export interface ProfitQuestion {
  readonly profits: NumberList;
  readonly headers: boolean | undefined;
}

const HEADERS = ["stobachoff", "share_profitable", "subsidy", "peak_share"] as const;

/** One row: the index, and the three shares to read it by. */
export function answerProfit({ profits, headers = true }: ProfitQuestion): AnswerGrid {
  const row = measuresOf(profits);
  return headers ? [HEADERS, row] : [row];
}

function measuresOf({ values }: NumberList): readonly number[] {
  const { index, shareProfitable, subsidy, peakShare } = profitInequality(values);
  return [index, shareProfitable, subsidy, peakShare];
}

/** Says how the four measures came about, whichever of them is asked for. */
export function explainProfit({ profits, headers }: ProfitQuestion, at: Position): Explanation {
  accountRow(at, { headers, count: 1 });
  const [index = 0, profitable = 0, subsidy = 0, peak = 0] = measuresOf(profits);
  const area = index * (peak - 0.5);
  return explained({
    question: "How unequally accounts earn",
    answer: index,
    row: { title: HEADERS[0], of: "the portfolio" },
    rule: [
      `Accounts stand by falling profit: ${profits.values.length}, ${round(profitable)} of them profitable.`,
      `The whale curve peaks at ${round(peak)} of total profit; losses eat ${round(subsidy)} of the peak.`,
      `The area between the curve and its diagonal is ${round(area)}.`,
      `Divided by the peak less one half, ${round(peak - 0.5)}, it is ${round(index)}.`,
    ],
    source: "Stobachoff index by our reading.",
  });
}
