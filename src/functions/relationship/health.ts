import { STANDINGS } from "../../model/classification/score";
import { KamError, notAvailable } from "../../model/errors";
import { HEALTH_TRENDS, HEALTH_BANDS, healthTrend } from "../../model/relationship/health";
import { todayParameter, tooOld } from "../define/aged-facts";
import { perAccount } from "../define/per-account/per-account";
import { earlierHealth } from "./health/earlier-health";
import { explainHealth } from "./health/explain-health";
import { healthEvidence } from "./health/health-evidence";
import { healthTerms, measureHealth } from "./health/measure-health";
import * as field from "../../schema/answer-fields";

/** How a relationship does as a whole. */
export const HEALTH = perAccount({
  summary: "How well each relationship does, how much of that is known, and which way it goes.",
  over: healthEvidence,
  settings: "The Settings table; our defaults if left out.",
  options: {
    earlier: earlierHealth("Table of account_id and health of the last period; none if left out."),
    today: todayParameter,
  },
  answer: {
    health: field.index,
    completeness: field.share,
    low: field.index,
    high: field.index,
    band: field.word(HEALTH_BANDS),
    standing: field.word(STANDINGS),
    change: field.points,
    trend: field.word(HEALTH_TRENDS),
  },
  returns: {
    unit: "index",
    help: "One row per account: id, health 0-100, completeness, low, high, band, standing, trend.",
  },
  once: ({ settings }) => healthTerms(settings),
  decide: (known, { options: { earlier }, id, age }, terms) => {
    const measured = measureHealth(known, terms, age);
    const { result, band } = measured;
    const before = band === "insufficient data" ? undefined : earlier(id);
    const change = changeSince(before, result.health);
    return { ...measured, change };
  },
  show: ({ result, band, standing, change }, { settings, age }) => ({
    health: result.health ?? notAvailable(tooOld(age) ?? "no part of its health is known"),
    completeness: result.completeness,
    low: result.low,
    high: result.high,
    band,
    standing,
    change,
    trend:
      typeof change === "number"
        ? healthTrend(change, settings.value("health: steady within"))
        : change,
  }),
  explain: (_, measured) => explainHealth(measured),
  examples: [
    {
      cells: [[[91, 35, 50, 72, 88, 80, 100]]],
      answer: [[73.6, 1, 73.6, 73.6, "healthy", "firm", "", ""]],
      meaning: "A healthy relationship whose revenue falls.",
    },
    {
      cells: [
        [
          ["account_id", "activity", "revenue_12m", "revenue_prev_12m", "service_attainment"],
          ["A", 1, 110, 100, 0.8],
          ["B", 0.5, "", "", ""],
        ],
        [
          ["group", "setting", "value"],
          ["health", "weight quality", 0],
        ],
        [
          ["account_id", "health"],
          ["A", 80],
        ],
      ],
      answer: [
        [
          "account_id",
          "health",
          "completeness",
          "low",
          "high",
          "band",
          "standing",
          "change",
          "trend",
        ],
        [
          "A",
          (25 * 100 + 15 * 75 + 15 * 80) / 55,
          55 / 80,
          (25 * 100 + 15 * 75 + 15 * 80) / 80,
          (25 * 100 + 15 * 75 + 15 * 80 + 25 * 100) / 80,
          "healthy",
          "provisional",
          4825 / 55 - 80,
          "rising",
        ],
        [
          "B",
          50,
          25 / 80,
          12.5 / 0.8,
          70.3125 + 14.0625,
          "insufficient data",
          "insufficient data",
          "",
          "",
        ],
      ],
      meaning: "Two accounts without the weight of quality; too little is known of the second.",
    },
  ],
  source: "Our operationalisation; weights, slopes and bands are judgement.",
});

/** Its change since the last period; an earlier row that cannot be read says so here, and nowhere else. */
function changeSince(
  before: number | KamError | undefined,
  health: number | undefined,
): number | KamError | undefined {
  if (before === undefined || health === undefined) return undefined;
  return before instanceof KamError ? before : health - before;
}
