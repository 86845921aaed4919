import { notAvailable } from "../../../model/errors";
import { orderHistory } from "../../../model/lifetime/order-history";
import { orderRegularity, overdueProbability } from "../../../model/lifetime/overdue";
import { numberColumn, countColumn, needed } from "../../columns";
import { ledgerSubject } from "../../lifetime/ledger";
import { endOf, endParameter } from "../../lifetime/end-of-ledger";
import { choice } from "../../parameters";
import { accountsOr } from "../../per-account/accounts-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { historyColumns } from "../../tables/history-columns";
import { forecastFunctions } from "./forecast";

const UNIT_DAYS = { weeks: 7, days: 1, months: 30.4375, years: 365.25 };

/** One account's history, or the silence and rhythm that follow from it. */
interface Rhythm {
  readonly silence: number;
  readonly meanGap: number;
  /** Known, or to be found from these gaps. */
  readonly regularity: number | { readonly gaps: number; readonly logSum: number };
}

/** What a ledger of orders says of each account. */
export const orderFunctions = {
  ORDERS: perAccount({
    summary: "How often, how regularly and how lately each account has ordered.",
    over: ledgerSubject,
    options: {
      end: endParameter({ help: "Last day that counts; the last day of the ledger if left out." }),
      unit: choice({
        help: "Unit of time, weeks if left out.",
        words: {
          weeks: "Weeks of 7 days",
          days: "Days",
          months: "Months of 30.4375 days",
          years: "Years of 365.25 days",
        },
        default: "weeks",
      }),
    },
    answers: [
      historyColumns.repeat_orders.header,
      historyColumns.recency.header,
      historyColumns.age.header,
      historyColumns.log_gaps.header,
      historyColumns.mean_spend.header,
      "orders",
      "first_order",
      "last_order",
      "total",
      "credits",
      "credit_amount",
      "after_end",
    ],
    returns: {
      unit: "none",
      help: "One row an account: id, history in the unit of time, then what was counted and left out.",
    },
    whole: (all, { options }) => endOf(all, options.end),
    decide: (lines, { options }, end) =>
      orderHistory(lines, { end, unitDays: UNIT_DAYS[options.unit] }),
    show: (history) => [
      history.repeatOrders,
      history.recency,
      history.age,
      history.logGaps,
      history.meanSpend ?? "",
      history.repeatOrders + 1,
      history.firstDay,
      history.lastDay,
      history.total,
      history.credits,
      history.creditAmount,
      history.afterEnd,
    ],
    explain: (lines, history, { options }) => ({
      steps: [
        `${lines.to - lines.from} lines: ${history.credits} credits and ${history.afterEnd} after the end are left out.`,
        `Orders of one day count as one: ${history.repeatOrders + 1} days with an order, the first of which is no repeat order.`,
        `From the first order ${round(history.recency)} ${options.unit} to the last and ${round(history.age)} to the end.`,
      ],
    }),
    examples: [
      {
        cells: [
          [
            ["account_id", "date", "amount", "credit"],
            ["A", 46023, 100, ""],
            ["A", 46030, 60, ""],
            ["A", 46030, 40, ""],
            ["A", 46044, 200, ""],
            ["A", 46050, -30, ""],
            ["B", 46037, 80, ""],
          ],
          46058,
        ],
        answer: [
          [
            "account_id",
            "repeat_orders",
            "recency",
            "age",
            "log_gaps",
            "mean_spend",
            "orders",
            "first_order",
            "last_order",
            "total",
            "credits",
            "credit_amount",
            "after_end",
          ],
          ["A", 2, 3, 5, Math.LN2, 150, 3, 46023, 46044, 400, 1, 30, 0],
          ["B", 0, 0, 3, 0, "", 1, 46037, 46037, 80, 0, 0, 0],
        ],
        meaning: "Three days with orders, one and two weeks apart; a credit is none.",
      },
    ],
    notes: [
      "A blank in credit takes an amount of 0 or less for a credit; with no, an amount of 0 is an order.",
      "Lines after the end are left out and counted, so that a model can be tried on them.",
      "log_gaps is the sum of the natural logarithms of the gaps, in the unit of time.",
      "Give the day yourself: without it, the answer moves with the newest line of any account.",
    ],
    source:
      "Fader, Hardie & Lee (2005), Marketing Science 24(2): repeat orders, recency and age; the rest is counting.",
  }),

  OVERDUE: perAccount({
    summary: "How likely each account's silence is if it still buys in its rhythm.",
    over: accountsOr({
      name: "history",
      help: "Answer of ORDERS with headers, or silence, mean gap and regularity.",
      columns: [
        needed(historyColumns.repeat_orders),
        needed(historyColumns.recency),
        needed(historyColumns.age),
        needed(historyColumns.log_gaps),
      ],
      read: ([gaps, recency, age, logSum]): Rhythm => ({
        silence: age - recency,
        meanGap: gaps === 0 ? 0 : recency / gaps,
        regularity: { gaps, logSum },
      }),
      plain: {
        columns: [
          needed(numberColumn({ header: "silence", help: "Time since the last order.", min: 0 })),
          needed(
            numberColumn({ header: "mean_gap", help: "Mean time between its orders.", min: 0 }),
          ),
          countColumn({
            header: "regularity",
            help: "1 pure chance (if left out) … 20 nearly a clock.",
            min: 1,
            max: 100,
          }),
        ],
        read: ([silence, meanGap, regularity = 1]): Rhythm => ({ silence, meanGap, regularity }),
      },
    }),
    settings: "The Settings table; our defaults if left out.",
    answers: ["overdue_p", "silence", "mean_gap", "regularity", "verdict"],
    returns: {
      unit: "share",
      help: "One row an account: id, probability, silence, mean gap, regularity, verdict.",
    },
    decide: ({ silence, meanGap, regularity }, { settings }) => {
      if (silence < 0) throw notAvailable("its last order lies after the end (recency above age)");
      const shape =
        typeof regularity === "number"
          ? regularity
          : regularityOf(regularity, meanGap, {
              least: settings.value("overdue: least gaps"),
              most: settings.value("overdue: most regular"),
            });
      const probability = overdueProbability(silence, meanGap, shape);
      const verdict = probability < settings.value("overdue: cut") ? "overdue" : "in rhythm";
      return { probability, silence, meanGap, shape, verdict };
    },
    show: ({ probability, silence, meanGap, shape, verdict }) => [
      probability,
      silence,
      meanGap,
      shape,
      verdict,
    ],
    explain: (_, { probability, silence, meanGap, shape, verdict }) => ({
      steps: [
        `Silent for ${round(silence)}, where ${round(meanGap)} lie between its orders on average.`,
        `Regularity ${shape}: 1 would be pure chance, 20 nearly a clock.`,
        `In its rhythm a silence as long has the probability ${round(probability)}: ${verdict}.`,
      ],
      settings: ["overdue: cut", "overdue: least gaps", "overdue: most regular"],
    }),
    examples: [
      {
        cells: [[[75, 30, 2]]],
        // e^-5 (1 + 5)
        answer: [[6 * Math.exp(-5), 75, 30, 2, "overdue"]],
        meaning: "Two and a half times the usual gap of an account that orders fairly regularly.",
      },
      {
        cells: [[[75, 30]]],
        answer: [[Math.exp(-2.5), 75, 30, 1, "in rhythm"]],
        meaning: "The same silence of an account that orders by chance says less.",
      },
    ],
    notes: [
      "It needs no other account and no fit, and works for a single account.",
      "It is not the probability that the account is lost: small means that the silence is unusual.",
      "Regularity is corrected for few gaps: two or three that look alike may do so by chance.",
    ],
    source:
      "Our operationalisation: tail of an Erlang distribution; regularity after Minka (2002), corrected after Louzada et al. (2019), cited from memory.",
  }),

  ...forecastFunctions,
};

function regularityOf(
  { gaps, logSum }: { readonly gaps: number; readonly logSum: number },
  meanGap: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (gaps < least) {
    throw notAvailable(`${gaps} gaps between orders are known; ${least} are needed for a rhythm`);
  }
  if (meanGap === 0) throw notAvailable("the mean gap between its orders is 0");
  return orderRegularity({ gaps, total: meanGap * gaps, logSum }, most);
}
