import { waterfall, type StatementLine, type Waterfall } from "../../model/cost/waterfall";
import { type KamError, notAvailable } from "../../model/errors";
import { needed } from "../../schema/columns";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { statementColumns } from "../../schema/tables/statement";
import * as field from "../../schema/answer-fields";

/** From what was invoiced to what an account leaves. */
export const WATERFALL = perAccount({
  summary: "From gross revenue to contribution of each account, with every subtotal.",
  over: linesOf({
    name: "lines",
    help: "Statement table with headers, or one account's steps and amounts.",
    columns: [needed(statementColumns.step), statementColumns.amount],
    toLine: ([step, amount], place): StatementLine => {
      return { step, amount, place: { ...place, column: statementColumns.amount.header } };
    },
  }),
  answer: {
    contribution: field.money,
    gross_revenue: field.money,
    net_revenue: field.money,
    gross_contribution: field.money,
    contribution_before_service: field.money,
    contribution_of_net_revenue: field.share,
    not_stated: field.text,
    unknown: field.text,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, contribution, subtotals, its share of net revenue, gaps.",
  },
  decide: waterfall,
  show: (result) => ({
    contribution: shown(result, result.contribution),
    gross_revenue: shown(result, result.grossRevenue),
    net_revenue: shown(result, result.netRevenue),
    gross_contribution: shown(result, result.grossContribution),
    contribution_before_service: shown(result, result.contributionBeforeService),
    contribution_of_net_revenue: result.contributionOfNetRevenue,
    not_stated: result.notStated.join(", "),
    unknown: result.unknown.join(", "),
  }),
  explain: (_lines, { contribution, steps, notStated, unknown }) => ({
    steps: [
      "Gross revenue less each step in order; lines of one step are added.",
      ...creditedSteps(steps),
      ...(notStated.length > 0
        ? [`Not stated, and so nothing taken away: ${notStated.join(", ")}.`]
        : []),
      ...(unknown.length > 0 ? [`Unknown, and all behind it: ${unknown.join(", ")}.`] : []),
      ...(contribution === undefined ? [] : [`What is left is ${round(contribution)}.`]),
    ],
    parts:
      contribution === undefined
        ? []
        : steps.map(({ step, effect }) => ({
            label: step.replaceAll("_", " "),
            amount: effect,
            how: step === "gross_revenue" || effect > 0 ? "added" : "taken away",
          })),
  }),
  examples: [
    {
      cells: [
        [
          ["gross_revenue", 40660],
          ["cost_of_goods", 38000],
          ["cost_to_serve", 1935],
        ],
      ],
      answer: [
        [
          725,
          40660,
          40660,
          2660,
          2660,
          725 / 40660,
          "discounts, rebates, credits, freight, commissions, other_direct",
          "",
        ],
      ],
      meaning: "A hospital that leaves 725 after what it costs to serve.",
    },
  ],
  source:
    "Marn & Rosiello (1992), Harvard Business Review 70(5), cited from memory; steps below net revenue are ours.",
});

/** Says which deductions are below 0: they add to what is left. */
function creditedSteps(steps: Waterfall["steps"]): readonly string[] {
  const credited = steps.filter(({ step, effect }) => step !== "gross_revenue" && effect > 0);
  if (credited.length === 0) return [];
  return [`Below 0, and so added: ${credited.map(({ step }) => step).join(", ")}.`];
}

function shown({ unknown, gap }: Waterfall, amount: number | undefined): number | KamError {
  return (
    amount ?? notAvailable(`${unknown.join(", ")} has a blank amount, so this is unknown`, gap)
  );
}
