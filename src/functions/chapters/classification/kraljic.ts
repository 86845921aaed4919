import { kraljicCell } from "../../../model/portfolio/kraljic";
import { accountColumns } from "../../account-columns";
import { needed } from "../../columns";
import { accountsOf } from "../../per-account/accounts-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import type { Refusals } from "../../define";

/** What people most often hand over by mistake. */
const REFUSALS: Refusals = [
  {
    cells: [[[80, 0.7]]],
    shows: "#VALUE!",
    message: 'accounts, column "our_kraljic_impact": expected a number from 0 to 1, found 80',
  },
  {
    cells: [[[0.8, "high"]]],
    shows: "#VALUE!",
    message: 'accounts, column "our_kraljic_risk": expected a number from 0 to 1, found "high"',
  },
  {
    cells: [[[0.8, ""]]],
    shows: "#N/A",
    message:
      'accounts, column "our_kraljic_risk": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [
        ["account_id", "our_kraljic_impact"],
        ["A", 0.8],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "our_kraljic_risk" (hand a table over with its headers, as Name[#All]), found "account_id, our_kraljic_impact"',
  },
  {
    cells: [
      [[0.8, 0.7]],
      [
        ["group", "setting", "value"],
        ["stage", "Kraljic cut", 50],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 50',
  },
];

/** What we are to an account. */
export const kraljicFunctions = {
  KRALJIC: perAccount({
    summary: "What we are to each account in its own purchasing portfolio (Kraljic matrix).",
    over: accountsOf({
      help: "Accounts table with headers, or one account's impact and risk.",
      columns: [needed(accountColumns.our_kraljic_impact), needed(accountColumns.our_kraljic_risk)],
    }),
    settings: "The Settings table; our defaults if left out.",
    answers: ["kraljic_quadrant"],
    returns: {
      unit: "text",
      help: "One row an account: id and Non-critical, Leverage, Bottleneck or Strategic.",
    },
    decide: ([impact, risk], { settings }) =>
      kraljicCell(impact, risk, settings.value("stage: Kraljic cut")),
    show: (cell) => [cell],
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
    refusals: REFUSALS,
    source:
      "Kraljic (1983), Harvard Business Review 61(5), cells as seen in the R package KraljicMatrix; the cut of " +
      "one half is ours.",
  }),
};
