import * as field from "../../schema/answer-fields";
import type { TimeDrivenCost } from "../../model/cost/time-driven";
import { type ExplainedPart, explained, round } from "../define/explanation";
import { idText } from "../../model/account-id";
import { accountRow } from "../define/per-account/explain-account";
import { bookedDecimals, toTheUnit } from "./tables/booked-decimals";
import { CAPACITY_COLUMNS, timeCost, timeRows, WORK_COLUMNS } from "./time-driven/time-question";
import { wholeTable } from "./tables/whole-table";
import { defineFunction } from "../define/define";
import { flag } from "../define/parameters";

const ANSWERS = ["account_id", "cost", "minutes", "utilisation", "load"] as const;
const SOURCE =
  "Kaplan & Anderson (2004), Harvard Business Review 82(11): opening seen, the rest cited from memory; rounding and overload are ours.";

/** Cost by the time that accounts take, with unused capacity apart. */
export const TIMEDRIVEN = defineFunction({
  summary: "What accounts cost by the time they take, with unused capacity apart.",
  parameters: {
    activities: wholeTable({
      help: "Activities table with headers: account, department, unit_minutes, volume.",
      columns: WORK_COLUMNS,
    }),
    capacity: wholeTable({
      help: "Capacity table with headers: department, cost, practical_minutes.",
      columns: CAPACITY_COLUMNS,
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
    decimals: bookedDecimals(),
  },
  columns: {
    cost: { ...field.money, help: "Minutes times the rate of their department." },
    minutes: { kind: "number", unit: "minutes", help: "Minutes spent, or left unused." },
    utilisation: { ...field.ratio, help: "Of a department: minutes spent over those there are." },
    load: {
      ...field.word(["unused", "in full use", "overloaded"]),
      help: "Of a department; blank for an account.",
    },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per account: id, cost, minutes; then one per department: unused cost and minutes.",
  },
  examples: [
    {
      cells: [
        [
          ["account_id", "department", "activity", "unit_minutes", "volume"],
          ["all", "Customer service", "orders", 8, 49000],
          ["all", "Customer service", "inquiries", 44, 1400],
          ["all", "Customer service", "credit checks", 50, 2500],
        ],
        [
          ["department", "cost", "practical_minutes"],
          ["Customer service", 560000, 700000],
        ],
      ],
      answer: [
        [...ANSWERS],
        ["all", 462880, 578600, "", ""],
        ["unused: Customer service", 97120, 121400, 578600 / 700000, "unused"],
      ],
      meaning: "The example of the authors: 0.80 a minute, and 97,120 for capacity not used.",
    },
  ],
  oneCurrency: () => ["capacity", "activities"],
  source: SOURCE,
  compute: ({ activities, capacity, headers, decimals }) => {
    const rows = timeRows(timeCost({ activities, capacity, decimals })).map((row) => [
      row.name,
      row.cost,
      row.minutes,
      row.utilisation,
      row.load,
    ]);
    return (headers ?? true) ? [[...ANSWERS], ...rows] : rows;
  },
  explain: ({ activities, capacity, headers, decimals }, position) => {
    const answered = timeCost({ activities, capacity, decimals });
    const result = answered.cost;
    const rows = timeRows(answered);
    const index = accountRow(position, { headers, count: rows.length });
    const { name = "", cost = 0 } = rows[index] ?? {};
    const department = result.departments[index - result.accounts.length];
    return explained({
      question:
        department === undefined
          ? `Cost of the time of ${idText(name)}`
          : `Cost of ${idText(name)}`,
      answer: cost,
      row: { title: "cost", of: idText(name) },
      rule: [
        ...(department === undefined
          ? [`Minutes of each department at its rate, ${toTheUnit(decimals)} by largest remainder.`]
          : [
              `A minute costs ${round(department.rate)}: cost of capacity over practical minutes.`,
              `Use is ${round(department.utilisation * 100)}%; what is left belongs to no account.`,
            ]),
        ...answered.taken,
      ],
      parts: accountParts(result, index),
      source: SOURCE,
    });
  },
});

function accountParts(
  { accounts, departments }: TimeDrivenCost,
  index: number,
): readonly ExplainedPart[] {
  const parts = accounts[index]?.byDepartment ?? [];
  return parts.map((amount, place) => {
    const { name = "", rate = 0 } = departments[place] ?? {};
    return { label: name, amount, how: `its minutes at ${round(rate)}` };
  });
}
