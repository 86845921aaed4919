import { notAvailable } from "../../model/errors";
import {
  READINESS_VERDICTS,
  readiness,
  type CapacityGap,
} from "../../model/classification/readiness";
import { STAGES, type ClimbingStage, type Stage } from "../../model/classification/stage-rule";
import { accountColumns } from "../../schema/tables/accounts";
import { capacityColumns, capacityLevels } from "./stage/stage-records";
import { requiredLevels } from "./stage/stage-rules";
import { choice } from "../define/parameters";
import { accountsByName } from "../define/per-account/accounts-by-name";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { withOtherStageNames } from "../define/stage-words";
import * as field from "../../schema/answer-fields";
import { CAPACITIES } from "../../model/classification/readiness";

const readinessColumns = { ...capacityColumns, stage: accountColumns.stage } as const;

/** Whether we can bring what a stage asks for. */
export const READINESS = perAccount({
  summary: "Whether we are ready for the next stage with each account, or for a stage named.",
  over: accountsByName({
    help: "Accounts table with headers, or one account's six levels, 0 to 4.",
    columns: readinessColumns,
    read: (row) => row,
    plain: { columns: readinessColumns, read: (row) => row },
  }),
  settings: "The Settings table; our defaults if left out.",
  options: {
    stage: withOtherStageNames(
      choice({
        help: "Stage to be ready for; the one after each account's own if left out.",
        words: {
          next: "The stage after its own",
          Exploratory: "Or Preliminary: we find out who is key",
          Basic: "Or Early: first business",
          Cooperative: "Or Mid: regular business, one of several suppliers",
          Interdependent: "Or Mature: an established partnership",
          Integrated: "Both act in the market as one",
        },
        default: "next",
      }),
    ),
  },
  answer: {
    verdict: field.word(READINESS_VERDICTS),
    stage: field.word(STAGES),
    index: field.score,
    completeness: field.share,
    low: field.score,
    high: field.score,
    bottleneck: field.word(CAPACITIES),
    gaps: field.text,
    highest: field.word(["none", ...STAGES]),
  },
  returns: {
    unit: "text",
    help: "One row per account: id, ready, conditional or not ready; for which stage; index 0-4 with completeness, low and high; farthest gap; all gaps; highest stage.",
  },
  once: ({ settings }) => requiredLevels(settings),
  decide: (row, { options }, required) => {
    const stage = options.stage === "next" ? stageAfter(row.stage) : options.stage;
    return { stage, ...readiness(capacityLevels(row), stage, required) };
  },
  show: ({ verdict, stage, index, completeness, low, high, gaps, highest }) => ({
    verdict,
    stage,
    index,
    completeness,
    low,
    high,
    bottleneck: gaps[0]?.capacity,
    gaps: gaps.map(describeGap).join("; "),
    highest: highest ?? "none",
  }),
  explain: (_, { verdict, stage, index, low, high, gaps, highest }) => ({
    steps: [
      `For ${stage} every capacity must reach its level: ${gaps.map(describeGap).join("; ") || "all do"}.`,
      verdict === "conditional"
        ? "Exactly one is 1 below: conditional on a dated plan for it."
        : `So it is ${verdict}; money does not replace people.`,
      index === undefined
        ? `Index unknown, as a capacity is: between ${round(low)} and ${round(high)} (geometric mean).`
        : `Index ${round(index)} (geometric mean).`,
      `Highest stage for which all suffice: ${highest ?? "none"}.`,
    ],
    settings: "as read",
  }),
  examples: [
    {
      cells: [[[3, 3, 4, 3, 2, 3]], null, "Interdependent"],
      answer: [
        [
          "conditional",
          "Interdependent",
          648 ** (1 / 6),
          1,
          648 ** (1 / 6),
          648 ** (1 / 6),
          "analytical",
          "analytical 2 of 3",
          "Cooperative",
        ],
      ],
      meaning: "One capacity is one level short: go on only with a dated plan for it.",
    },
  ],
  source: "Our operationalisation of the six powers that management must be sure of.",
});

function stageAfter(own: Stage | undefined): ClimbingStage {
  if (own === undefined) {
    throw notAvailable("its stage is unknown; fill the column stage or name a stage");
  }
  if (own === "Disintegrating") {
    throw notAvailable("the relationship comes apart, so there is no next stage; name a stage");
  }
  return STAGES[STAGES.indexOf(own) + 1] ?? "Integrated";
}

function describeGap({ capacity, level, required }: CapacityGap): string {
  return `${capacity} ${level ?? "unknown"} of ${required}`;
}
