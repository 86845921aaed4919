import { FIRMNESS_METHODS } from "../../model/weights/firmness";
import { NO_ROUTE, openRoutes } from "../../model/classification/leading-accounts";
import { invalidInput } from "../../model/errors";
import { tierFirmness } from "../../model/weights/tier-firmness";
import { drawWeights } from "../../model/weights/weight-draws";
import { weightRegion } from "../../model/weights/weight-region";
import { gateRule, routeRule } from "../define/criteria/criteria";
import { scoredRows } from "../define/criteria/scored-accounts";
import { number } from "../define/number-parameters";
import { optionalCell } from "../define/parameters";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { settingPlace } from "../define/setting-place";
import type { Settings } from "../../reading/settings";
import * as field from "../../schema/answer-fields";
import { TIERS } from "../../model/classification/tier-rule";

const LARGEST_SEED = 2 ** 32 - 1;

/** How far a tier depends on the exact weights. */
export const TIERSTABILITY = perAccount({
  summary: "How often each account keeps its tier when the weights are somewhat different.",
  over: scoredRows({ help: "Accounts table with headers." }),
  settings: "The Settings table; our defaults if left out.",
  options: {
    distance: optionalCell(
      number({
        help: "How far each weight may lie from the chosen one; as in Settings if left out.",
        unit: "share",
        min: 0,
        max: 1,
      }),
    ),
    seed: number({
      help: "Where the draws begin, a whole number; 1 if left out.",
      unit: "none",
      min: 0,
      max: LARGEST_SEED,
      isWhole: true,
      default: 1,
    }),
  },
  answer: {
    firmness: field.share,
    tier: field.word(TIERS),
    otherwise: field.word(TIERS),
    method: field.word(FIRMNESS_METHODS),
    least_score: field.score,
    greatest_score: field.score,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, share of weightings that keep its tier, tier, most frequent other tier, how found, bounds of its score.",
  },
  whole: (all, { settings, options: { distance, seed } }) => {
    const furthest = distance ?? settings.value("firmness: distance");
    const region = weightRegion(
      settings.criteria.map(({ weight }) => weight),
      furthest,
    );
    return {
      nearby: { region, draws: drawWeights(region, drawCount(settings), seed) },
      routes: openRoutes(
        all.map(({ account }) => account),
        routeRule(settings),
      ),
      rule: gateRule(settings),
    };
  },
  decide: (weighed, { position, settings }, { nearby, routes, rule }) =>
    tierFirmness(weighed, settings.criteria, nearby, {
      routes: routes[position] ?? NO_ROUTE,
      rule,
    }),
  show: ({ firmness: share, held, otherwise, method, scores }) => ({
    firmness: share,
    tier: held,
    otherwise,
    method,
    least_score: scores?.least,
    greatest_score: scores?.greatest,
  }),
  explain: (
    { score },
    { firmness: share, held, otherwise, method, scores },
    { settings, options },
  ) => ({
    steps: [
      `With the weights in force the score is ${score.score === undefined ? "unknown" : round(score.score)} and the tier by its gates ${held}.`,
      `Weightings in which no weight is further than ${options.distance ?? settings.value("firmness: distance")} from the chosen one` +
        (scores === undefined
          ? " leave it without a score."
          : ` give scores from ${round(scores.least)} to ${round(scores.greatest)} (exact bounds).`),
      method === "exact"
        ? "Neither these bounds nor those of what is unknown pass a cut: no such weighting changes the tier."
        : `${round(100 * share)}% of ${settings.value("firmness: draws")} drawn weightings keep it; most of the others give ${otherwise ?? "none"}.`,
    ],
    settings: "as read",
    criteria: true,
  }),
  examples: [
    {
      cells: [
        [
          [
            "account_id",
            "fit",
            "openness",
            "relative_strength",
            "purchasing_power_3y",
            "lifetime_value",
          ],
          ["A", 8, 9, 1.1, 500_000, 20_000],
        ],
        [
          ["group", "setting", "value"],
          ["attractiveness", "fit", 0.5],
          ["attractiveness", "openness", 0.5],
        ],
      ],
      answer: [
        ["account_id", "firmness", "tier", "otherwise", "method", "least_score", "greatest_score"],
        ["A", 1, "Strategic key", "", "exact", 8.45, 8.55],
      ],
      meaning: "With weights from .45 to .55 the score stays above the cut.",
    },
  ],
  source:
    "Our operationalisation of stability under nearby weights; bounds after Dinkelbach (1967), cited from memory.",
});

function drawCount(settings: Settings): number {
  const count = settings.value("firmness: draws");
  if (Number.isInteger(count)) return count;
  throw invalidInput(settingPlace(settings, "firmness: draws"), "a whole number of draws", count);
}
