import { notAvailable } from "../../model/errors";
import {
  serviceAttainment,
  type ServiceMeasure,
} from "../../model/relationship/service-attainment";
import { required } from "../../schema/required-column";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { choice } from "../define/parameters";
import { serviceColumns } from "../../schema/tables/service-plan";
import { explainService } from "./sla/explain-service";
import * as field from "../../schema/answer-fields";

/** What an account was promised, and got. */
export const SLA = perAccount({
  summary: "How far the service plan of each account was met, before, during and after the sale.",
  over: linesOf({
    name: "services",
    help: "ServicePlan table with headers, or one account's values, a row a measure.",
    columns: [
      serviceColumns.weight,
      required(serviceColumns.target),
      required(serviceColumns.actual),
      serviceColumns.better,
      serviceColumns.phase,
      serviceColumns.measure,
      serviceColumns.cost,
    ],
  }),
  options: {
    phase: choice({
      help: "all if left out, or one phase: pre-sale, during, after.",
      words: {
        all: "The whole plan",
        "pre-sale": "Before the sale",
        during: "While the deal is concluded and executed",
        after: "After the sale",
      },
      default: "all",
    }),
  },
  answer: {
    service_attainment: field.share,
    completeness: field.share,
    low: field.share,
    high: field.share,
    pre_sale: field.share,
    during: field.share,
    after: field.share,
    cost: field.money,
    weakest: field.text,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, attainment 0-1, completeness, low, high, by phase, cost, weakest.",
  },
  decide: (lines, { options: { phase } }) => {
    const plan = lines.map(
      ([
        weight = 1,
        target,
        actual,
        better = "higher",
        inPhase,
        measure,
        cost,
      ]): ServiceMeasure => ({
        weight,
        target,
        actual,
        better,
        phase: inPhase,
        measure,
        cost,
      }),
    );
    const asked = phase === "all" ? plan : plan.filter((line) => line.phase === phase);
    if (asked.length === 0) throw notAvailable(`no measure of the phase "${phase}" is listed`);
    return { ...serviceAttainment(asked), asked };
  },
  show: ({ attainment, completeness, low, high, phases, cost, weakest }) => ({
    service_attainment: attainment,
    completeness,
    low,
    high,
    pre_sale: phases["pre-sale"],
    during: phases.during,
    after: phases.after,
    cost,
    weakest: weakest?.measure,
  }),
  explain: (_, told) => explainService(told),
  examples: [
    {
      cells: [
        [
          [0.5, 0.8, 0.6, "higher", "during", "on time", 10],
          [0.3, 4, 5, "lower", "after", "days to close", 5],
          [0.2, 5, 5, "lower", "after", "calls", ""],
        ],
      ],
      answer: [[0.815, 1, 0.815, 0.815, "", 0.75, 0.88, 15, "on time"]],
      meaning: "0.5 × 0.75 + 0.3 × 0.8 + 0.2 × 1; after the sale 0.44 of 0.5.",
    },
    {
      cells: [
        [
          ["account_id", "phase", "measure", "target", "actual", "better", "cost"],
          ["A", "pre-sale", "hours to answer", 4, 8, "lower", 300],
          ["A", "after", "reviews", 4, "", "higher", 200],
        ],
      ],
      answer: [
        [
          "account_id",
          "service_attainment",
          "completeness",
          "low",
          "high",
          "pre_sale",
          "during",
          "after",
          "cost",
          "weakest",
        ],
        ["A", 0.5, 0.5, 0.25, 0.75, 0.5, "", "", 500, "hours to answer"],
      ],
      meaning: "Twice as slow as promised; what was not measured counts for nothing.",
    },
  ],
  source:
    "Our operationalisation; phases as LaLonde & Zinszer's (1976) elements around the transaction, cited from memory.",
});
