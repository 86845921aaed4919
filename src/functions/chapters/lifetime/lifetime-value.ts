import { notAvailable, invalidInput } from "../../../model/errors";
import { lifetimeValue, type LifetimeTerms } from "../../../model/lifetime/lifetime-value";
import { riskAdjustedValue } from "../../../model/lifetime/risk-adjusted-value";
import { accountColumns } from "../../account-columns";
import { countColumn, needed, numberColumn } from "../../columns";
import type { SettingName } from "../../named-settings";
import { choice } from "../../parameters";
import { accountsOr } from "../../per-account/accounts-of";
import { linesOf } from "../../per-account/lines-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import type { Settings } from "../../settings";
import { flowColumns } from "../../tables/flow-columns";
import { marginFunctions } from "./margin-multiple";
import { markovFunctions } from "./markov";
import { retentionFunctions } from "./retention";

/** What is known of one account; what is not given stands in the settings. */
interface Known extends Pick<LifetimeTerms, "contribution" | "retention"> {
  readonly discountRate?: number | undefined;
  readonly growth?: number | undefined;
  readonly periods?: number | undefined;
  readonly periodCost?: number | undefined;
  readonly acquisitionCost?: number | undefined;
}

const SETTING_OF = {
  discountRate: "lifetime: discount rate",
  growth: "lifetime: growth",
  periods: "lifetime: periods",
  periodCost: "lifetime: yearly cost",
  acquisitionCost: "lifetime: acquisition cost",
} as const satisfies Partial<Record<keyof Known, SettingName>>;
type SetTerm = keyof typeof SETTING_OF;
const SET_TERMS = Object.keys(SETTING_OF) as readonly SetTerm[];

/** A rate above -1: at -1 nothing is left to discount. */
function rateColumn(header: string, help: string) {
  return {
    ...numberColumn({ header, help }),
    expected: "a number above -1",
    read: (cell: unknown) =>
      typeof cell === "number" && cell > -1 && cell < Infinity ? cell : undefined,
  };
}

/** What an account is worth over its lifetime. */
export const lifetimeValueFunctions = {
  CLV: perAccount({
    summary: "What each account is worth over its lifetime (customer lifetime value).",
    over: accountsOr({
      help: "Accounts table with headers, or one account's contribution, retention and terms.",
      columns: [needed(accountColumns.contribution_12m), needed(accountColumns.retention_p)],
      read: ([contribution, retention]): Known => ({ contribution, retention }),
      plain: {
        columns: [
          needed(numberColumn({ header: "contribution", help: "Contribution of a year." })),
          needed(
            numberColumn({
              header: "retention",
              help: "Probability to stay a year, 0 to 1.",
              min: 0,
              max: 1,
            }),
          ),
          rateColumn("discount_rate", "Discount rate per year; the setting if left out."),
          rateColumn("growth", "Yearly growth of the contribution; the setting if left out."),
          countColumn({
            header: "periods",
            help: "Years that count, 0 for ever; the setting if left out.",
            min: 0,
            max: 1000,
          }),
          numberColumn({
            header: "yearly_cost",
            help: "Yearly cost of keeping it; the setting if left out.",
            min: 0,
          }),
          numberColumn({
            header: "acquisition_cost",
            help: "Paid once to win it; the setting if left out.",
            min: 0,
          }),
        ],
        read: ([
          contribution,
          retention,
          discountRate,
          growth,
          periods,
          periodCost,
          acquisitionCost,
        ]): Known => ({
          contribution,
          retention,
          discountRate,
          growth,
          periods,
          periodCost,
          acquisitionCost,
        }),
      },
    }),
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
    },
    answers: ["lifetime_value", "multiple", "expected_years", "years_to_90_percent"],
    returns: {
      unit: "currency",
      help: "One row an account: id, value, multiple of the contribution, years it stays, years to 90 %.",
    },
    decide: (known, { settings, options }) => {
      const terms = { ...known, ...setTerms(known, settings), timing: options.timing };
      return { terms, ...lifetimeValue(terms) };
    },
    show: ({ value, multiple, expectedPeriods, periodsToNineTenths }) => [
      value,
      multiple,
      expectedPeriods ?? notAvailable("it never leaves, so there is no mean time"),
      periodsToNineTenths,
    ],
    explain: (known, { terms, multiple, contributions, costs }) => ({
      steps: [
        `Retention ${round(terms.retention)} a year, discount rate ${round(terms.discountRate)}, growth ${round(terms.growth)}, ${terms.periods === 0 ? "without end" : `${terms.periods} years`}, first contribution ${terms.timing === "end" ? "after one year" : "now"}.`,
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
          how: `${round(terms.periodCost)} a year, discounted alike`,
        },
        { label: "acquisition", amount: -terms.acquisitionCost, how: "paid once, now" },
      ],
      settings: SET_TERMS.filter((term) => known[term] === undefined).map(
        (term) => SETTING_OF[term],
      ),
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
        meaning: "With 2 % growth a year: 80 / (1.12 - 0.816) = 263.16.",
      },
      {
        cells: [[[50, 0.5, 0.15, 0, 0, 10, 30]], "", "start"],
        answer: [[40 * (1.15 / 0.65) - 30, 1.15 / 0.65, 2, 3]],
        meaning: "First contribution now, 10 a year to keep it, 30 to win it.",
      },
    ],
    notes: [
      "Retention and rates are taken as constant; KAM.RISKCLV takes each year by itself.",
      "Growth concerns the contribution; the yearly cost stays as it is.",
      "With middle, as in Berger & Nasr, n years mean a contribution today and n further ones.",
      "An account that loses money has a negative value: staying longer makes it worse.",
    ],
    source: "Gupta & Lehmann (2003); timing after Berger & Nasr (1998), case 1, cited from memory.",
  }),

  RISKCLV: perAccount({
    summary: "What planned contributions are worth when each year's risk is counted in.",
    over: linesOf({
      name: "flows",
      help: "Flows table with headers, or one account's years.",
      columns: [
        needed(flowColumns.year),
        needed(flowColumns.contribution),
        needed(flowColumns.probability),
      ],
    }),
    settings: "The Settings table; our defaults if left out.",
    answers: ["risk_adjusted", "unadjusted", "risk_discount", "risk_share"],
    returns: {
      unit: "currency",
      help: "One row an account: id, value with risk, value without, difference, its share.",
    },
    decide: (lines, { settings }) =>
      riskAdjustedValue(
        lines.map(([year, contribution, probability]) => ({ year, contribution, probability })),
        settings.value("lifetime: discount rate"),
      ),
    show: ({ riskAdjusted, unadjusted }) => [
      riskAdjusted,
      unadjusted,
      unadjusted - riskAdjusted,
      unadjusted > 0
        ? (unadjusted - riskAdjusted) / unadjusted
        : notAvailable("the value without risk is not above 0, so there is no share of it"),
    ],
    explain: (lines, { riskAdjusted, unadjusted, years }, { settings }) => ({
      steps: [
        `${lines.length} years, each weighed by the probability that the account is there, discounted by ${round(settings.value("lifetime: discount rate"))} a year.`,
        `Without risk ${round(unadjusted)}, with it ${round(riskAdjusted)}.`,
      ],
      parts: years.map((amount, index) => ({
        label: `year ${index + 1}`,
        amount,
        how: "probability times contribution, discounted",
      })),
      settings: ["lifetime: discount rate"],
    }),
    examples: [
      {
        cells: [
          [
            [1, 120_000, 0.92],
            [2, 126_000, 0.85],
            [3, 132_300, 0.78],
          ],
        ],
        answer: [
          [
            110_400 / 1.1 + 107_100 / 1.21 + 103_194 / 1.331,
            120_000 / 1.1 + 126_000 / 1.21 + 132_300 / 1.331,
            9600 / 1.1 + 18_900 / 1.21 + 29_106 / 1.331,
            (9600 / 1.1 + 18_900 / 1.21 + 29_106 / 1.331) /
              (120_000 / 1.1 + 126_000 / 1.21 + 132_300 / 1.331),
          ],
        ],
        meaning: "312,622 on paper, 266,407 with the risk of losing the account.",
      },
    ],
    notes: [
      "The probability of a year is that of being there in it, seen from today: it is not multiplied up.",
      "Years run from 1 without a gap; a year that is missing is refused, not taken for 0.",
    ],
    source:
      "Economic value after Ryals & Knox (2005, 2007), who print no table of numbers; abstracts seen.",
  }),

  ...marginFunctions,
  ...retentionFunctions,
  ...markovFunctions,
};

function setTerms(known: Known, settings: Settings): Record<SetTerm, number> {
  const terms = SET_TERMS.map(
    (term) => [term, known[term] ?? settings.value(SETTING_OF[term])] as const,
  );
  const set = Object.fromEntries(terms) as Record<SetTerm, number>;
  if (Number.isInteger(set.periods)) return set;
  throw invalidInput({ argument: "settings" }, "a whole number of lifetime: periods", set.periods);
}
