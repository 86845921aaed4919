import { notAvailable } from "../../model/errors";
import { lifetimeValue } from "../../model/lifetime/lifetime-value";
import { lifetimeTerms, setTerms, settingsInUse, STAND_INS } from "./clv/lifetime-terms";
import { choice } from "../define/parameters";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import * as field from "../../schema/answer-fields";

const SOURCE =
  "Gupta & Lehmann (2003): abstract seen, formula as seen on public pages; timing after Berger & Nasr (1998), case 1, cited from memory.";

/** What the settings may take away from contribution. */
const COSTS = ["lifetime: yearly cost", "lifetime: acquisition cost"] as const;

/** When a yearly cost is paid, as a sentence says it. */
const COST_TIMES = {
  end: "paid at its end if the account is still there",
  start: "paid at its beginning",
  middle: "paid half-way",
} as const;

/** What an account is worth over its lifetime. */
export const CLV = perAccount({
  summary: "What each account is worth over its lifetime (customer lifetime value).",
  over: lifetimeTerms,
  settings: "The Settings table; our defaults if left out.",
  options: {
    timing: choice({
      help: "When the first contribution comes, end if left out.",
      words: {
        end: "After one year, if the account is still there",
        start: "Now and certain; costs with the contributions",
        middle: "Now and certain; yearly costs half-way between",
      },
      default: "end",
    }),
    costtiming: choice({
      help: "When the yearly cost of keeping it falls due; as timing says if left out.",
      words: {
        "with timing": "As timing says",
        end: "At the end of each year, if the account is still there",
        start: "At the beginning of each year",
        middle: "Half-way through each year",
      },
      default: "with timing",
    }),
  },
  answer: {
    lifetime_value: field.money,
    multiple: field.ratio,
    expected_years: field.years,
    years_to_90_percent: field.years,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, value, multiple of the contribution, years it stays, years to 90%.",
  },
  decide: (known, { settings, options }) => {
    const { timing, costtiming: named } = options;
    const costTiming = named === "with timing" ? timing : named;
    const terms = { ...known, ...setTerms(known, settings), timing, costTiming };
    return { terms, ...lifetimeValue(terms) };
  },
  show: ({ value, multiple, expectedPeriods, periodsToNineTenths }) => ({
    lifetime_value: value,
    multiple,
    expected_years: expectedPeriods ?? notAvailable("it never leaves, so there is no mean time"),
    years_to_90_percent: periodsToNineTenths,
  }),
  explain: (known, { terms, multiple, contributions, costs }) => ({
    steps: [
      `Retention ${round(terms.retention)} a year, discount rate ${round(terms.discountRate)}, growth ${round(terms.growth)}, ${terms.periods === 0 ? "without end" : counted(terms.periods, "year")}, first contribution ${terms.timing === "end" ? "after one year" : "now"}.`,
      `A contribution of 1 is worth ${round(multiple)}; one of ${round(terms.contribution)} is worth ${round(contributions)}.`,
    ],
    parts: [
      {
        label: "contributions",
        amount: contributions,
        how: `${round(terms.contribution)} times ${round(multiple)}`,
      },
      {
        label: "cost of keeping it",
        amount: -costs,
        how: `${round(terms.periodCost)} a year, ${COST_TIMES[terms.costTiming]}`,
      },
      { label: "acquisition", amount: -terms.acquisitionCost, how: "paid once, now" },
    ],
    settings: settingsInUse(known),
    standIns: STAND_INS,
  }),
  examples: [
    {
      cells: [[[100, 0.8, 0.12]]],
      // ln .1 / ln (.8 / 1.12) = 6.84
      answer: [[250, 2.5, 5, 7]],
      meaning: "100 a year, 4 of 5 accounts stay: 80 / (1.12 - 0.8).",
    },
    {
      cells: [[[100, 0.8, 0.12, 0.02]]],
      answer: [[80 / 0.304, 0.8 / 0.304, 5, 8]],
      meaning: "With 2% growth per year: 80 / (1.12 - 0.816) = 263.16.",
    },
    {
      cells: [[[50, 0.5, 0.15, 0, 0, 10, 30]], "", "start"],
      answer: [[40 * (1.15 / 0.65) - 30, 1.15 / 0.65, 2, 3]],
      meaning: "First contribution now, 10 a year to keep it, 30 to win it.",
    },
    {
      cells: [[[50, 0.5, 0.25, 0, 0, 10]], "", "end", "start"],
      // 0.5 / 1.25 = 0.4: contributions 50 x 0.4 / 0.6, costs 10 / 0.6.
      answer: [[20 / 0.6 - 10 / 0.6, 0.4 / 0.6, 2, 3]],
      meaning: "A contribution at the end of each year, paid for at its beginning.",
    },
  ],
  oneCurrency: ({ settings }) =>
    // Costs that are set are in one currency, and so are the contributions that they are taken from.
    COSTS.some((name) => settings.value(name) !== 0) ? ["accounts"] : [],
  source: SOURCE,
});
