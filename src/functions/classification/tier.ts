import { STANDINGS } from "../../model/classification/score";
import { QUADRANTS } from "../../model/classification/quadrant";
import { decideTiers } from "../../model/classification/tier";
import { notAvailable } from "../../model/errors";
import { todayParameter } from "../define/aged-facts";
import { scoredAccounts } from "../define/criteria/scored-accounts";
import { perAccount } from "../define/per-account/per-account";
import { plainTierAccount, plainTierColumns, tierRule } from "./tier/tier-records";
import { routeWords, tierReason, tierSteps } from "./tier/tier-texts";
import * as field from "../../schema/answer-fields";
import { TIERS } from "../../model/classification/tier-rule";

/** Questions about the rank of each account within the portfolio. */
export const TIER = perAccount({
  summary: "Which accounts are key, by which of three routes, and why.",
  over: scoredAccounts({
    help: "Accounts table with headers, or one account's plain values.",
    plain: { columns: plainTierColumns, read: plainTierAccount },
  }),
  settings: "The Settings table; our defaults if left out.",
  options: { today: todayParameter },
  answer: {
    tier: field.word(TIERS),
    route: field.text,
    quadrant: field.word(QUADRANTS),
    attractiveness: field.score,
    relative_strength: field.ratio,
    standing: field.word(STANDINGS),
    tier_proposed: field.word(TIERS),
    reason: field.text,
  },
  returns: {
    unit: "text",
    help: "One row per account: id, tier, route, quadrant, scores, standing, tier by the gates alone, reason.",
  },
  whole: (accounts, { settings }) => {
    const rule = tierRule(settings);
    return { rule, decisions: decideTiers(accounts, rule) };
  },
  decide: (account, { position }, { rule, decisions }) => {
    const decision = decisions[position];
    if (decision === undefined) throw notAvailable("this account was not decided");
    return { account, decision, rule };
  },
  show: (told) => ({
    tier: told.decision.tier,
    route: routeWords(told.decision.routes).join(" + "),
    quadrant: told.decision.quadrant,
    attractiveness: told.account.attractiveness,
    relative_strength: told.account.strength,
    standing: told.account.standing,
    tier_proposed: told.decision.proposed,
    reason: tierReason(told),
  }),
  explain: (_, told, { id }) => ({
    steps: tierSteps(told),
    settings: "as read",
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
  source:
    "Our operationalisation of profit now, potential and strategic importance; the range of 15 to 35 key " +
    "accounts is McDonald & Woodburn's; TOPSIS after Hwang & Yoon (1981), cited from memory.",
});
