import { STANDINGS } from "../../model/classification/score";
import { notAvailable } from "../../model/errors";
import { QUADRANTS, quadrant } from "../../model/classification/quadrant";
import { accountColumns } from "../../schema/tables/accounts";
import { todayParameter, tooOld } from "../define/aged-facts";
import { matrixCuts } from "../define/criteria/criteria";
import { scoredAccounts } from "../define/criteria/scored-accounts";
import { numberColumn } from "../../schema/columns";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** Where accounts stand in the account matrix. */
export const QUADRANT = perAccount({
  summary: "Where each account stands in the matrix of attractiveness and strength.",
  over: scoredAccounts({
    help: "Accounts table with headers, or one account's attractiveness and strength.",
    plain: {
      columns: [
        numberColumn({ header: "attractiveness", help: "Score, 0 to 10.", min: 0, max: 10 }),
        accountColumns.relative_strength,
      ],
      read: ([attractiveness, strength]) => ({
        attractiveness,
        strength,
        standing: "firm" as const,
      }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  options: { today: todayParameter },
  answer: {
    quadrant: field.word(QUADRANTS),
    attractiveness: field.score,
    relative_strength: field.ratio,
    standing: field.word(STANDINGS),
  },
  returns: {
    unit: "text",
    help: "One row per account: id, Strategic, Star, Status or Streamline, both axes, standing.",
  },
  decide: (account, context) => {
    const { attractiveness, strength, standing } = account;
    if (attractiveness === undefined) {
      throw notAvailable(tooOld(context.age) ?? "its attractiveness is unknown");
    }
    if (strength === undefined) throw notAvailable("its relative_strength is unknown");
    const cell = quadrant(attractiveness, strength, matrixCuts(context.settings));
    return { cell, attractiveness, strength, standing };
  },
  show: ({ cell, attractiveness, strength, standing }) => ({
    quadrant: standing === "insufficient data" ? undefined : cell,
    attractiveness,
    relative_strength: strength,
    standing,
  }),
  explain: (_, { cell, attractiveness, strength, standing }, { id }) => ({
    steps: [
      `Attractiveness ${round(attractiveness)} and strength ${round(strength)} against their cuts: ${cell}.`,
      `The score is ${standing}.`,
    ],
    settings: "as read",
    criteria: id !== undefined,
  }),
  examples: [
    {
      cells: [[[7.57, 1.0143]]],
      answer: [["Strategic", 7.57, 1.0143, "firm"]],
      meaning: "Attractive, and a little ahead of the best competitor.",
    },
  ],
  source:
    "McDonald & Woodburn's selection matrix: cells as seen in an exhibit of Millman & Wilson, labels cited " +
    "from memory; the cuts are ours.",
});
