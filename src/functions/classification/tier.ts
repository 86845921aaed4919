import { notAvailable } from "../../model/errors";
import { todayParameter } from "../define/aged-facts";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { scoredAccounts } from "./score/scored-accounts";
import { plainTierColumns, plainTierEvidence } from "./tier/plain-tier";
import { decideTiers, TIER_SETTINGS } from "./tier/tier-outcome";
import { tierReason, tierSteps } from "./tier/tier-texts";
import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";

/** Questions about the rank of each account within the portfolio. */
export const TIER = perAccount({
  summary: "Which accounts are key, by which of three routes, and why.",
  over: scoredAccounts({
    help: "Accounts table with headers, or one account's plain values.",
    plain: { columns: plainTierColumns, read: plainTierEvidence },
  }),
  settings: "The Settings table; our defaults if left out.",
  options: { today: todayParameter },
  answers: [
    "tier",
    "route",
    "quadrant",
    "attractiveness",
    "relative_strength",
    "standing",
    "tier_proposed",
    "reason",
  ],
  returns: {
    unit: "text",
    help: "One row per account: id, tier, route, quadrant, scores, standing, tier by the gates alone, reason.",
  },
  whole: (accounts, context) => decideTiers(accounts, context.settings),
  decide: (account, { position }, outcomes) => {
    const outcome = outcomes[position];
    if (outcome === undefined) throw notAvailable("this account was not decided");
    return { account, outcome };
  },
  show: ({ account, outcome }) => [
    outcome.tier,
    account.routes.join(" + "),
    outcome.decision.quadrant ?? "",
    account.attractiveness ?? "",
    account.strength ?? "",
    account.standing,
    outcome.decision.tier,
    tierReason(outcome),
  ],
  explain: ({ routes, attractiveness, completeness, standing }, { outcome }, { id }) => ({
    steps: [
      `Routes open to it: ${routes.join(" and ") || "none"}.`,
      `Attractiveness ${attractiveness === undefined ? "unknown" : round(attractiveness)}, ` +
        `completeness ${round(completeness)}: ${standing}.`,
      ...tierSteps(outcome),
    ],
    settings: TIER_SETTINGS,
    // Plain values hold the score itself, and no criteria are used.
    criteria: id !== undefined,
  }),
  examples: [
    {
      cells: [[[8.1, 1.06, true, 0.95, false, 266_407, 90_000, true]]],
      answer: [
        [
          "Strategic key",
          "profit + potential",
          "Strategic",
          8.1,
          1.06,
          "firm",
          "Strategic key",
          "Key account by profit and potential: it is among those with the most purchasing power; " +
            "it is attractive and we are strong with it (quadrant Strategic); enough is known of it (95%); " +
            "its score is firm; its lifetime value of 266407 is above 0.",
        ],
      ],
      meaning: "One account that passes every test of the highest tier.",
    },
  ],
  notes: [
    "Routes: profit (among the accounts that make 80% of contribution), potential (80% of purchasing power), strategic importance (key_reason says strategic).",
    "tier_prev is held while a cut is passed by less than its margin, unless tier_proposed_prev gave the new tier already.",
    "Beyond the cap, key accounts are ranked by closeness to the ideal (TOPSIS); those cut become Standard and keep their proposal.",
    "For that ranking an unknown value counts as the lowest among the candidates; equals stay together, so that they may exceed the cap.",
    "Rows with a fault are left out of the totals that decide the 80%.",
    "With a day handed over as today, an account whose facts are too old by their as_of has Insufficient data, and its amounts are no part of those totals.",
    ONE_CURRENCY_OF_CRITERIA,
  ],
  source:
    "Our operationalisation of profit now, potential and strategic importance; the range of 15 to 35 key " +
    "accounts is McDonald & Woodburn's; TOPSIS after Hwang & Yoon (1981), cited from memory.",
});
