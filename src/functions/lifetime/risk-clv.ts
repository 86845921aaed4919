import { notAvailable } from "../../model/errors";
import { riskAdjustedValue, type YearlyFlow } from "../../model/lifetime/risk-adjusted-value";
import { accountColumns } from "../../schema/tables/accounts";
import { needed } from "../../schema/columns";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import { flowColumns } from "../../schema/tables/flows";
import * as field from "../../schema/answer-fields";

/** What planned contributions are worth. */
export const RISKCLV = perAccount({
  summary: "What planned contributions are worth when each year's risk is counted in.",
  over: linesOf({
    name: "flows",
    help: "Flows table with headers, or one account's years.",
    columns: [
      needed(flowColumns.year),
      needed(flowColumns.contribution),
      needed(flowColumns.probability),
    ],
    toLine: ([year, contribution, probability], { row }): YearlyFlow => ({
      year,
      contribution,
      probability,
      row,
    }),
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    lifetime_value: accountColumns.lifetime_value,
    without_risk: field.money,
    risk_discount: field.money,
    risk_share: field.share,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, value with risk, value without, difference, its share.",
  },
  decide: (flows, { settings }) =>
    riskAdjustedValue(flows, settings.value("lifetime: discount rate")),
  show: ({ lifetimeValue, withoutRisk, riskShare }) => ({
    lifetime_value: lifetimeValue,
    without_risk: withoutRisk,
    risk_discount: withoutRisk - lifetimeValue,
    risk_share:
      riskShare ??
      notAvailable("the value without risk is not above 0, so there is no share of it"),
  }),
  explain: (flows, { lifetimeValue, withoutRisk, years }, { settings }) => ({
    steps: [
      `${counted(flows.length, "year")}, each weighed by the probability that the account is there, discounted by ${round(settings.value("lifetime: discount rate"))} a year.`,
      `Without risk ${round(withoutRisk)}, with it ${round(lifetimeValue)}.`,
    ],
    parts: years.map((amount, index) => ({
      label: `year ${index + 1}`,
      amount,
      how: "probability times contribution, discounted",
    })),
    settings: ["lifetime: discount rate"],
  }),
  examples: [
    {
      cells: [
        [
          [1, 120_000, 0.92],
          [2, 126_000, 0.85],
          [3, 132_300, 0.78],
        ],
      ],
      answer: [
        [
          110_400 / 1.1 + 107_100 / 1.21 + 103_194 / 1.331,
          120_000 / 1.1 + 126_000 / 1.21 + 132_300 / 1.331,
          9600 / 1.1 + 18_900 / 1.21 + 29_106 / 1.331,
          (9600 / 1.1 + 18_900 / 1.21 + 29_106 / 1.331) /
            (120_000 / 1.1 + 126_000 / 1.21 + 132_300 / 1.331),
        ],
      ],
      meaning: "312,622 on paper, 266,407 with the risk of losing the account.",
    },
  ],
  source:
    "Economic value after Ryals & Knox (2005, 2007), who print no table of numbers; abstracts seen.",
});
