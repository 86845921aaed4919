import { betaGeometric, type ActivityFit } from "../../../model/activity/activity-fit";
import {
  historyFault,
  requireHistory,
  type BuyingHistory,
} from "../../../model/activity/buying-history";
import { discountedOrders } from "../../../model/activity/discounted-orders";
import { expectedOrders } from "../../../model/activity/expected-orders";
import { cohortFactor } from "../../../model/activity/mean-orders";
import { aliveAfter, probabilityAlive } from "../../../model/activity/probability-alive";
import { expectedSpend } from "../../../model/activity/spend";
import { unknownHistory } from "../../activity/unknown-history";
import { fitParameter } from "../../activity/fit-parameter";
import { needed } from "../../columns";
import { number } from "../../number-parameters";
import { accountsOf, accountsOr } from "../../per-account/accounts-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { historyColumns } from "../../tables/history-columns";

const HISTORY_HELP = "Histories with headers as KAM.ORDERS answers, or one account's x, t_x, T.";

const HISTORY_COLUMNS = [
  needed(historyColumns.repeat_orders),
  needed(historyColumns.recency),
  needed(historyColumns.age),
] as const;

/** The models, asked about each account. */
export const activityAccountFunctions = {
  PALIVE: perAccount({
    summary: "Probability that each account still buys, by its rhythm and its silence.",
    over: accountsOf({ name: "history", help: HISTORY_HELP, columns: HISTORY_COLUMNS }),
    options: { fit: fitParameter() },
    answers: ["p_alive"],
    returns: { unit: "share", help: "One row an account: id and probability, 0 to 1." },
    decide: ([repeatOrders, recency, age], { options: { fit } }) =>
      probabilityAlive(fit, checked(fit, { repeatOrders, recency, age })),
    show: (probability) => [probability],
    explain: ([orders, recency, age], probability, { options: { fit } }) => ({
      steps: [
        silence(orders, recency, age),
        `Under ${describeFit(fit)} an account like this is still there in ${round(probability)} of cases.`,
      ],
    }),
    examples: [
      {
        cells: [[[1, 1, 1]], [["BG/NBD", 1, 1, 1, 1]]],
        answer: [[0.5]],
        meaning: "It has just ordered, and every second order is the last: a half.",
      },
      {
        cells: [[[1, 1, 3]], [["BG/NBD", 1, 1, 1, 1]]],
        answer: [[0.2]],
        meaning: "The same after two more weeks of silence: 1 / (1 + (4/2)^2).",
      },
    ],
    notes: [
      "Refuses where the fit says identified FALSE: a probability of 1 would then be no finding. KAM.OVERDUE answers instead.",
      "BG/NBD takes every account without a repeat order for alive; MBG/NBD does not.",
      "For BG/BB it is the probability to be there at the next opportunity.",
    ],
    source:
      "Fader, Hardie & Lee (2005); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010), cited from memory.",
  }),

  EXPECT: perAccount({
    summary: "Orders to be expected of each account in the time to come, or its mean spend.",
    over: accountsOr({
      name: "history",
      help: "Histories with headers, or one account's x, t_x, T; for Gamma-Gamma x, mean spend.",
      columns: [
        needed(historyColumns.repeat_orders),
        historyColumns.recency,
        historyColumns.age,
        historyColumns.mean_spend,
      ],
      read: ([orders, recency, age, spend]) => ({ orders, recency, age, spend }),
      plain: {
        columns: [
          needed(historyColumns.repeat_orders),
          historyColumns.recency,
          historyColumns.age,
          historyColumns.mean_spend,
        ],
        read: ([orders, recency, age, spend]) => ({
          orders,
          recency,
          age,
          // Two plain values are orders and mean spend.
          spend: spend ?? (age === undefined ? recency : undefined),
        }),
      },
    }),
    options: {
      fit: fitParameter(),
      periods: number({
        help: "Time to come in the unit of the histories; 1 if left out.",
        unit: "count",
        min: 0,
        max: 1e9,
        default: 1,
      }),
    },
    answers: ["expected"],
    returns: { unit: "count", help: "One row an account: id and expected orders, or mean spend." },
    whole: (all, { options: { fit, periods }, settings }) =>
      factorOf(all, fit, { periods, few: settings.value("activity: few accounts") }),
    decide: (known, { options: { fit, periods } }, factor) =>
      fit.model === "Gamma-Gamma"
        ? expectedSpend(fit, { repeatOrders: known.orders, meanSpend: known.spend })
        : factor * expectedOrders(fit, historyOf(fit, known), periods),
    show: (expected) => [expected],
    explain: (known, expected, { options: { fit, periods } }) => ({
      steps:
        fit.model === "Gamma-Gamma"
          ? [
              `${known.orders} repeat orders of ${round(known.spend ?? 0)} on average.`,
              `Under ${describeFit(fit)} its mean spend is expected at ${round(expected)}, between its own and that of all.`,
            ]
          : [
              silence(known.orders, known.recency ?? 0, known.age ?? 0),
              ...aliveSteps(fit, known),
              `Under ${describeFit(fit)} it is expected to order ${round(expected)} times in ${round(periods)}.`,
            ],
    }),
    examples: [
      {
        cells: [[[3, 5, 6]], [["NBD", 1, 2]], 4],
        answer: [[2]],
        meaning: "One more than 3 orders in two more than 6 weeks, for 4 weeks.",
      },
      {
        cells: [[[1, 10]], [["Gamma-Gamma", 1, 2, 30]]],
        answer: [[20]],
        meaning: "Mean spend: half its own 10, half the 30 of all.",
      },
    ],
    notes: [
      "Where the fit did not identify drop-out, the forecast stands: it is then that of the NBD.",
      "A model knows no seasons: what comes in an autumn peak is more than it expects.",
      "For k above 1 the formula is near and not exact; from 100 accounts on (a setting) the expected orders are scaled to what the model expects of the whole cohort, so hand over all of it.",
    ],
    source:
      "Fader, Hardie & Lee (2005); Schmittlein et al. (1987); Fader & Hardie (2013); Platzer & Reutterer (2017), cited from memory.",
  }),

  DERT: perAccount({
    summary: "Orders still to come of each account, discounted over its lifetime (Pareto/NBD).",
    over: accountsOf({ name: "history", help: HISTORY_HELP, columns: HISTORY_COLUMNS }),
    options: {
      fit: fitParameter(),
      rate: number({
        help: "Continuous discount rate per unit of time, above 0: LN(1.15)/52 for weeks.",
        unit: "share",
        min: 1e-9,
        max: 1000,
      }),
    },
    answers: ["discounted_orders"],
    returns: { unit: "count", help: "One row an account: id and discounted expected orders." },
    decide: ([repeatOrders, recency, age], { options: { fit, rate } }) =>
      discountedOrders(fit, requireHistory({ repeatOrders, recency, age }), rate),
    show: (orders) => [orders],
    explain: ([orders, recency, age], discounted, { options: { fit, rate } }) => ({
      steps: [
        silence(orders, recency, age),
        ...aliveSteps(fit, { orders, recency, age, spend: undefined }),
        `All orders to come, each less by ${round(rate)} a unit of time, are worth ${round(discounted)} orders of today.`,
      ],
    }),
    examples: [
      {
        cells: [[[0, 0, 0]], [["Pareto/NBD", 1, 1, 1, 1]], 1],
        // e E1(1), Abramowitz & Stegun table 5.1.
        answer: [[0.596347362323194]],
        meaning: "A new account: the integral of e^-t / (1 + t), which is e times E1(1).",
      },
    ],
    notes: [
      "Times the contribution of an order it is the lifetime value still to come. A yearly rate i is LN(1 + i) over units a year.",
    ],
    source:
      "Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), cited from memory; integrated numerically.",
  }),
};

interface Known {
  readonly orders: number;
  readonly recency: number | undefined;
  readonly age: number | undefined;
  readonly spend: number | undefined;
}

function historyOf(fit: ActivityFit, { orders, recency, age }: Known): BuyingHistory {
  if (age === undefined) throw unknownHistory("age");
  if (recency === undefined) throw unknownHistory("recency");
  return checked(fit, { repeatOrders: orders, recency, age });
}

/** Opportunities are checked by their own model. */
function checked({ model }: ActivityFit, history: BuyingHistory): BuyingHistory {
  return model === "BG/BB" ? history : requireHistory(history);
}

/** What the expected orders of a full cohort are multiplied by; 1 where the formula is exact. */
function factorOf(
  all: readonly Known[],
  fit: ActivityFit,
  { periods, few }: { readonly periods: number; readonly few: number },
): number {
  if ((betaGeometric(fit)?.k ?? 1) === 1) return 1;
  const histories = all.flatMap(({ orders, recency, age }) =>
    recency === undefined || age === undefined ? [] : [{ repeatOrders: orders, recency, age }],
  );
  const sound = histories.filter((history) => historyFault(history) === undefined);
  if (sound.length < few) return 1;
  const each = sound.map((history) => expectedOrders(fit, history, periods));
  // Added up by size, so that the order of the accounts changes no digit.
  const expected = each.sort((one, other) => one - other).reduce((sum, next) => sum + next, 0);
  return cohortFactor(
    fit,
    sound.map(({ age }) => age),
    { periods, expected },
  );
}

function silence(orders: number, recency: number, age: number): string {
  return `${orders} repeat orders, the last at ${round(recency)} of ${round(age)}: silent for ${round(age - recency)}.`;
}

function aliveSteps(fit: ActivityFit, known: Known): readonly string[] {
  if (fit.model === "NBD") return ["In this model nobody drops out."];
  return [`It is still there with probability ${round(aliveAfter(fit, historyOf(fit, known)))}.`];
}

function describeFit({ model, parameters }: ActivityFit): string {
  return `${model} (${parameters.map(round).join(", ")})`;
}
