import { decideRelationship } from "../../model/classification/relationship";
import { accountsByName } from "../define/per-account/accounts-by-name";
import { perAccount } from "../define/per-account/per-account";
import {
  plainRelationship,
  plainStageColumns,
  relationshipOf,
  stageColumns,
} from "./stage/stage-records";
import { relationshipRule } from "./stage/stage-rules";
import {
  ceilingText,
  counselText,
  missingText,
  signsText,
  stageSteps,
  uncheckedText,
} from "./stage/stage-texts";
import * as field from "../../schema/answer-fields";
import { ALL_STAGES, STAGE_BANDS, STAGES } from "../../model/classification/stage-rule";

/** How far relationships have come. */
export const STAGE = perAccount({
  summary: "How far each relationship has come, what is missing, and how far it should go.",
  over: accountsByName({
    help: "Accounts table with headers, or one account's plain values.",
    columns: stageColumns,
    read: relationshipOf,
    plain: { columns: plainStageColumns, read: plainRelationship },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    stage: field.word(ALL_STAGES),
    stage_sum: field.count,
    band: field.word(STAGE_BANDS),
    known: field.count,
    missing: field.text,
    target: field.word(STAGES),
    ceiling: field.text,
    signs: field.text,
    unchecked: field.text,
    counsel: field.text,
  },
  returns: {
    unit: "text",
    help: "One row per account: id, stage, sum 6-24, band, known indicators, missing tests, target stage, what limits it, signs of coming apart, signs that could not be checked, what to do.",
  },
  once: ({ settings }) => relationshipRule(settings),
  decide: (account, _, rule) => ({ account, decision: decideRelationship(account, rule), rule }),
  show: (told) => {
    const missing = missingText(told);
    const ceiling = ceilingText(told.decision);
    return {
      stage: told.decision.stage,
      stage_sum: told.decision.sum,
      band: told.decision.band,
      known: told.decision.known,
      missing,
      target: told.decision.target?.stage,
      ceiling,
      signs: signsText(told),
      unchecked: uncheckedText(told.decision),
      counsel: counselText(told, missing, ceiling),
    };
  },
  explain: (_, told) => ({ steps: stageSteps(told), settings: "as read" }),
  examples: [
    {
      cells: [[[3, 3, 3, 2, 4, 4, 9, 6, true, false, "contract"]]],
      answer: [
        [
          "Cooperative",
          19,
          "Interdependent",
          6,
          "planning 3 or more (is 2)",
          "",
          "",
          "",
          "fall of the indicators; fall of revenue with a silence",
          "How far it should go is not known: say its tier, what we are to it, our capacities, or what integration brings. " +
            "For Interdependent it lacks: planning 3 or more (is 2).",
        ],
      ],
      meaning: "The sum would make it Interdependent; planning is not joint yet.",
    },
  ],
  source:
    "McDonald's stages as seen in an article on mycustomer.com, Disintegrating cited from memory; bands as " +
    "seen in a student's annotated assignment; gates are ours.",
});
