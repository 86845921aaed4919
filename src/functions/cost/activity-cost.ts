import * as field from "../../schema/answer-fields";
import { bookedDecimals, toTheUnit } from "./tables/booked-decimals";
import { accountRow } from "../define/per-account/explain-account";
import {
  DRIVER_COLUMNS,
  NOT_TRACED,
  POOL_COLUMNS,
  traceCost,
  tracedRow,
} from "./activity-cost/activity-question";
import { wholeTable } from "./tables/whole-table";
import { defineFunction } from "../define/define";
import { explained } from "../define/explanation";
import { flag } from "../define/parameters";

const SOURCE =
  "Cooper & Kaplan (1991), cited from memory; rounding and what is not traced are ours.";

/** Cost pools traced to the accounts that caused them. */
export const ACTIVITYCOST = defineFunction({
  summary: "Traces cost pools to the accounts that caused them, reconciled to the cent.",
  parameters: {
    drivers: wholeTable({
      help: "Drivers table with headers: account, activity, volume.",
      columns: DRIVER_COLUMNS,
    }),
    pools: wholeTable({
      help: "Table of pools with headers: activity, pool and, if known, volume.",
      columns: POOL_COLUMNS,
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
    decimals: bookedDecimals(),
  },
  columns: {
    cost: { ...field.money, help: "Its parts of all pools added up; each stands behind it." },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per account: id, cost, its part of each pool; at the end what is not traced.",
  },
  examples: [
    {
      cells: [
        [
          ["account_id", "activity", "volume"],
          ["A", "order", 1],
          ["B", "order", 2],
          ["A", "visit", 3],
        ],
        [
          ["activity", "pool", "volume"],
          ["order", 100, 3],
          ["visit", 80, 4],
        ],
      ],
      answer: [
        ["account_id", "cost", "order", "visit"],
        ["A", 93.33, 33.33, 60],
        ["B", 66.67, 66.67, 0],
        [NOT_TRACED, 20, 0, 20],
      ],
      meaning: "One visit of four was nobody's: its 20 stand apart, and all add up to 180.",
    },
  ],
  oneCurrency: () => ["pools", "drivers"],
  source: SOURCE,
  compute: ({ drivers, pools, headers, decimals }) => {
    const traced = traceCost({ drivers, pools, decimals });
    const count = traced.cost.accounts.length;
    const rows = [...traced.cost.accounts, undefined].map((_, index) => {
      const { name, cost, byPool } = tracedRow(traced.cost, index);
      return [index < count ? traced.idOf(name) : name, cost, ...byPool];
    });
    const titles = ["account_id", "cost", ...traced.pools.map(({ activity }) => activity)];
    return (headers ?? true) ? [titles, ...rows] : rows;
  },
  explain: ({ drivers, pools, headers, decimals }, position) => {
    const traced = traceCost({ drivers, pools, decimals });
    const count = traced.cost.accounts.length + 1;
    const index = accountRow(position, { headers, count });
    const { name, cost, byPool } = tracedRow(traced.cost, index);
    return explained({
      question: name === NOT_TRACED ? "Cost that no account caused" : `Cost of ${name}`,
      answer: cost,
      row: { title: "cost", of: name },
      rule: [
        `Each pool is divided by volume, ${toTheUnit(decimals)} by largest remainder.`,
        "What the stated volume exceeds that of the accounts by is not traced.",
        ...traced.taken,
      ],
      parts: byPool.map((amount, place) => ({
        label: traced.pools[place]?.activity ?? "",
        amount,
        how: "its part of this pool",
      })),
      source: SOURCE,
    });
  },
});
