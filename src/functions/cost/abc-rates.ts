import * as field from "../../schema/answer-fields";
import { activityRate } from "../../model/cost/activity-rate";
import { KamError } from "../../model/errors";
import type { AnswerCell } from "../define/answer";
import { accountRow } from "../define/per-account/explain-account";
import { placedAt } from "./tables/placed-at";
import { poolRows, type PoolRows } from "./abc-rates/pool-rows";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { flag } from "../define/parameters";

const ANSWERS = ["rate", "pool", "volume"] as const;
const SOURCE = "Cooper & Kaplan (1991), Harvard Business Review 69(3), cited from memory.";

/** What one unit of each activity costs. */
export const ABCRATES = defineFunction({
  summary: "What one unit of each activity costs: its cost pool over the volume of its driver.",
  parameters: {
    pools: poolRows({ help: "Table of activity, pool and volume, or rows of pool and volume." }),
    headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
  },
  columns: {
    activity: { ...field.text, help: "Name of the activity." },
    rate: { ...field.price, help: "The pool over the volume: cost of one." },
    pool: { ...field.money, help: "Cost of the activity in the period." },
    volume: { ...field.count, kind: "number", help: "How often it is done." },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per activity: its name, rate, pool and volume.",
  },
  examples: [
    {
      cells: [
        [
          [420000, 5000],
          [624000, 8000],
          [170000, 10000],
          [675000, 450000],
        ],
      ],
      answer: [
        [84, 420000, 5000],
        [78, 624000, 8000],
        [17, 170000, 10000],
        [1.5, 675000, 450000],
      ],
      meaning: "Four pools with the volumes of their drivers.",
    },
  ],
  source: SOURCE,
  compute: ({ pools, headers }) => {
    const isTable = pools.form === "table";
    const rows = pools.names.map((name, index): readonly AnswerCell[] => {
      const cells = rateCells(pools, index);
      return isTable ? [name ?? "", ...cells] : cells;
    });
    const titles = isTable ? ["activity", ...ANSWERS] : ANSWERS;
    return (headers ?? isTable) ? [titles, ...rows] : rows;
  },
  explain: ({ pools, headers }, position) => {
    const withHeaders = headers ?? pools.form === "table";
    const index = accountRow(position, { headers: withHeaders, count: pools.names.length });
    const row = pools.of(index);
    if (row instanceof KamError) throw row;
    const rate = placedAt(pools.placeOf(index), () => activityRate(row.pool, row.volume));
    const name = pools.names[index];
    const of = typeof name === "string" ? name : `activity ${index + 1}`;
    return explained({
      question: `Rate of ${of}`,
      answer: rate,
      row: { title: ANSWERS[0], of },
      rule: [
        `The pool of ${round(row.pool)} over a volume of ${round(row.volume)} is ${round(rate)}.`,
      ],
      inputs: pools.inputsOf(index),
      source: SOURCE,
    });
  },
});

function rateCells(pools: PoolRows, index: number): readonly AnswerCell[] {
  const row = pools.of(index);
  if (row instanceof KamError) return ANSWERS.map(() => row);
  const { pool, volume } = row;
  try {
    return [activityRate(pool, volume), pool, volume];
  } catch (thrown) {
    if (thrown instanceof KamError) return [thrown.at(pools.placeOf(index)), pool, volume];
    throw thrown;
  }
}
