import { orderHistory } from "../../model/lifetime/order-history";
import { endOf, endParameter } from "./ledger/end-of-ledger";
import { ledgerSubject } from "./ledger/ledger";
import { choice } from "../define/parameters";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import { historyColumns } from "../../schema/tables/buying-histories";
import * as field from "../../schema/answer-fields";

const { repeat_orders, recency, age, log_gaps, mean_spend } = historyColumns;

const UNIT_DAYS = { weeks: 7, days: 1, months: 30.4375, years: 365.25 };

/** What a ledger of orders says of each account. */
export const ORDERS = perAccount({
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
  answer: {
    repeat_orders,
    recency,
    age,
    log_gaps,
    mean_spend,
    orders: field.count,
    first_order: field.day,
    last_order: field.day,
    total: field.money,
    credits: field.count,
    credit_amount: field.money,
    after_end: field.count,
    silence: { ...field.time, help: "Time from the last order to the end." },
  },
  returns: {
    unit: "none",
    help: "One row per account: id, history in the unit of time, then what was counted and left out.",
  },
  whole: (all, { options }) => endOf(all, options.end),
  decide: (lines, { options }, end) =>
    orderHistory(lines, { end, unitDays: UNIT_DAYS[options.unit] }),
  show: (history) => ({
    repeat_orders: history.repeatOrders,
    recency: history.recency,
    age: history.age,
    log_gaps: history.logGaps,
    mean_spend: history.meanSpend,
    orders: history.repeatOrders + 1,
    first_order: history.firstDay,
    last_order: history.lastDay,
    total: history.total,
    credits: history.credits,
    credit_amount: history.creditAmount,
    after_end: history.afterEnd,
    silence: history.silence,
  }),
  explain: (lines, history, { options }) => ({
    steps: [
      `${counted(lines.to - lines.from, "line")}; left out: credits ${history.credits}, after the end ${history.afterEnd}.`,
      `Orders of one day count as one: ${counted(history.repeatOrders + 1, "day")} with an order, the first of which is no repeat order.`,
      `From the first order ${round(history.recency)} ${options.unit} to the last and ${round(history.age)} to the end.`,
      `Silent since the last order for ${round(history.silence)} ${options.unit}.`,
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
          "silence",
        ],
        ["A", 2, 3, 5, Math.LN2, 150, 3, 46023, 46044, 400, 1, 30, 0, 2],
        ["B", 0, 0, 3, 0, "", 1, 46037, 46037, 80, 0, 0, 0, 3],
      ],
      meaning: "Three days with orders, one and two weeks apart; a credit is none.",
    },
  ],
  source:
    "Repeat orders, recency and age after Fader, Hardie & Lee (2005), as seen in the reference pages of the R package BTYD; log_gaps after Platzer & Reutterer (2016), cited from memory; the rest is counting.",
});
