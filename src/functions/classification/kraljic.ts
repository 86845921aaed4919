import { KRALJIC_CELLS, kraljicCell } from "../../model/classification/kraljic";
import { accountColumns } from "../../schema/tables/accounts";
import { needed } from "../../schema/columns";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** What we are to an account. */
export const KRALJIC = perAccount({
  summary: "What we are to each account in its own purchasing portfolio (Kraljic matrix).",
  over: accountsOf({
    help: "Accounts table with headers, or one account's impact and risk.",
    columns: [needed(accountColumns.our_kraljic_impact), needed(accountColumns.our_kraljic_risk)],
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: { kraljic_quadrant: field.word(KRALJIC_CELLS) },
  returns: {
    unit: "text",
    help: "One row per account: id and Non-critical, Leverage, Bottleneck or Strategic.",
  },
  decide: ([impact, risk], { settings }) =>
    kraljicCell(impact, risk, settings.value("stage: Kraljic cut")),
  show: (cell) => ({ kraljic_quadrant: cell }),
  explain: ([impact, risk], cell) => ({
    steps: [`Impact ${round(impact)} and risk ${round(risk)} against the cut: ${cell}.`],
    settings: ["stage: Kraljic cut"],
  }),
  examples: [
    {
      cells: [[[0.8, 0.7]]],
      answer: [["Strategic"]],
      meaning: "High impact on its profit and hard to replace.",
    },
  ],
  source:
    "Kraljic (1983), Harvard Business Review 61(5), cells as seen in the R package KraljicMatrix; the cut of " +
    "one half is ours.",
});
