import {
  TARGET_VERDICTS,
  feasibleGrowth,
  targetVerdict,
} from "../../model/relationship/feasible-growth";
import { shareOfWallet } from "../../model/value/share-of-wallet";
import { accountColumns } from "../../schema/tables/accounts";
import { needed, numberColumn } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** What is known of the growth of one account. */
interface GrowthEvidence {
  readonly marketGrowth: number;
  /** Our share of its wallet, by what revenue may be above it. */
  readonly share: (tolerance: number) => number;
  readonly greatestShare?: number | undefined;
  readonly years?: number | undefined;
  readonly target: number | undefined;
}

/** Only revenue and wallet that are measured apart may make more than a whole. */
const WALLET_TOLERANCE = "wallet: tolerated excess";

/** What an account's market and wallet allow. */
export const FEASIBLEGROWTH = perAccount({
  summary: "The yearly growth that each account's market and wallet allow, beside its target.",
  over: accountsOr({
    help: "Accounts table, or market growth, share, greatest share, years, target.",
    columns: [
      needed(accountColumns.market_growth),
      needed(accountColumns.revenue_12m),
      needed(accountColumns.wallet_12m),
      accountColumns.target_growth,
    ],
    read: ([marketGrowth, revenue, wallet, target]): GrowthEvidence => ({
      marketGrowth,
      share: (tolerance) => shareOfWallet({ revenue, wallet }, tolerance),
      target,
    }),
    plain: {
      columns: [
        needed(accountColumns.market_growth),
        needed(
          numberColumn({
            header: "share of wallet",
            help: "Our share today, 0 to 1.",
            min: 0,
            max: 1,
          }),
        ),
        numberColumn({
          header: "greatest share",
          help: "The greatest share it would give us; from the settings if blank.",
          min: 0.01,
          max: 1,
        }),
        numberColumn({
          header: "years",
          help: "Years in which it could be reached; from the settings if blank.",
          min: 0.5,
          max: 30,
        }),
        accountColumns.target_growth,
      ],
      read: ([marketGrowth, share, greatestShare, years, target]): GrowthEvidence => ({
        marketGrowth,
        share: () => share,
        greatestShare,
        years,
        target,
      }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    feasible_growth: field.growth,
    target_growth: field.growth,
    verdict: field.word(TARGET_VERDICTS),
  },
  returns: {
    unit: "share",
    help: "One row per account: id, feasible growth per year, target, and the verdict.",
  },
  decide: ({ marketGrowth, share, greatestShare, years, target }, { settings }) => {
    const limits = {
      marketGrowth,
      share: share(settings.value(WALLET_TOLERANCE)),
      greatestShare: greatestShare ?? settings.value("growth: greatest share of wallet"),
      years: years ?? settings.value("growth: horizon years"),
    };
    const growth = feasibleGrowth(limits);
    return { limits, growth, target, verdict: targetVerdict(target, growth) };
  },
  show: ({ growth, target, verdict }) => ({
    feasible_growth: growth,
    target_growth: target,
    verdict,
  }),
  explain: (_, { limits, growth, target, verdict }) => ({
    steps: [
      `The market grows by ${round(limits.marketGrowth)} a year.`,
      `Our share may go from ${round(limits.share)} to ${round(limits.greatestShare)} in ${counted(limits.years, "year")}.`,
      ...(limits.share > limits.greatestShare
        ? ["The share is above that already: growth stays below the market's."]
        : []),
      `Together that allows ${round(growth)} a year; the target is ${target === undefined ? "unknown" : round(target)}: ${verdict}.`,
    ],
    settings: ["growth: greatest share of wallet", "growth: horizon years", WALLET_TOLERANCE],
  }),
  examples: [
    {
      cells: [[[0.05, 0.25, 0.5, 1, 0.2]]],
      answer: [[1.1, 0.2, "feasible"]],
      meaning: "A share that may double within a year in a market that grows by 5%.",
    },
    {
      cells: [
        [
          ["account_id", "market_growth", "revenue_12m", "wallet_12m", "target_growth"],
          ["A", 0, 500, 1000, 0.1],
          ["B", 0.02, 1000, 2000, ""],
        ],
      ],
      answer: [
        ["account_id", "feasible_growth", "target_growth", "verdict"],
        ["A", 0, 0.1, "ignores_market_limits"],
        ["B", 0.02, "", "no target"],
      ],
      meaning: "At the greatest share already: only the market is left to grow with.",
    },
  ],
  source: "Our operationalisation: a target above it is filed as ignores_market_limits.",
});
