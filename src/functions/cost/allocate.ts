import * as field from "../../schema/answer-fields";
import { allocate, type Allocation } from "../../model/cost/allocate";
import { minus, toDecimal, toNumber } from "../../model/money/decimal";
import { fromUnits, toUnits } from "../../model/money/money";
import { fault } from "../../model/errors";
import type { AccountId } from "../../model/account-id";
import { accountRow } from "../define/per-account/explain-account";
import { bookedDecimals, takenFor } from "./tables/booked-decimals";
import { allocationKeys, withIds, type KeyList } from "./allocate/allocation-keys";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { idList } from "../define/ids-beside";
import { number } from "../define/number-parameters";
import { flag } from "../define/parameters";
import { placedAt } from "./tables/placed-at";

interface Question {
  readonly amount: number;
  readonly keys: KeyList;
  readonly decimals: number;
  readonly ids: readonly AccountId[] | undefined;
  readonly headers: boolean | undefined;
}

const SOURCE = "Largest remainder (Hamilton) as seen on electowiki.org; the order of ties is ours.";
const ANSWERS = ["key", "key_share", "exact", "allocated"] as const;

/** An amount divided over accounts so that not a cent is lost. */
export const ALLOCATE = defineFunction({
  summary: "Divides an amount over accounts by keys, to the cent (largest remainder).",
  parameters: {
    amount: number({ help: "Amount to divide, any sign.", unit: "currency" }),
    keys: allocationKeys({ help: "Table of account_id and key, or a plain list of keys." }),
    ids: idList({ help: "Ids beside a plain list of keys; if left out, no ids." }),
    decimals: bookedDecimals(),
    headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
  },
  columns: {
    key: { kind: "number", help: "Its key, as it was handed over." },
    key_share: { ...field.share, help: "Its key over all keys." },
    exact: { ...field.money, help: "The amount times this share." },
    allocated: { ...field.money, help: "What is to be booked: the parts add up to the amount." },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per account: id if there is one, key, share, exact part, part to book.",
  },
  examples: [
    {
      cells: [
        100,
        [
          ["account_id", "key"],
          ["C", 1],
          ["A", 1],
          ["B", 1],
        ],
      ],
      answer: [
        ["account_id", ...ANSWERS],
        ["C", 1, 1 / 3, 100 / 3, 33.33],
        ["A", 1, 1 / 3, 100 / 3, 33.34],
        ["B", 1, 1 / 3, 100 / 3, 33.33],
      ],
      meaning: "The odd cent goes to A, the first by name, wherever it stands.",
    },
    {
      cells: [-10, [[3], [3], [1]], "", 0],
      answer: [
        [3, 3 / 7, -30 / 7, -4],
        [3, 3 / 7, -30 / 7, -4],
        [1, 1 / 7, -10 / 7, -2],
      ],
      meaning: "A credit of 10 in whole euros: 4, 4 and 1, and one more for the largest remainder.",
    },
  ],
  oneCurrency: () => ["keys"],
  source: SOURCE,
  compute: (question) => {
    const { list, parts, withHeaders } = divide(question);
    const rows = parts.map(({ share, exact, allocated }, index) => {
      const { key = 0 } = list.keys[index] ?? {};
      const cells = [key, share, exact, allocated];
      return list.ids === undefined ? cells : [list.ids[index] ?? "", ...cells];
    });
    const titles = list.ids === undefined ? ANSWERS : ["account_id", ...ANSWERS];
    return withHeaders ? [titles, ...rows] : rows;
  },
  explain: (question, position) => {
    const { list, parts, withHeaders } = divide(question);
    const index = accountRow(position, { headers: withHeaders, count: parts.length });
    const part = parts[index];
    if (part === undefined) throw fault("outside-the-answer", {});
    const units = toUnits(question.amount, question.decimals, { argument: "amount" });
    const amount = fromUnits(units, question.decimals);
    const of = list.keys[index]?.id ?? `key ${index + 1}`;
    return explained({
      question: `Part of ${of}`,
      answer: part.allocated,
      row: { title: "allocated", of },
      rule: [
        ...takenFor([{ name: "The amount", amount: question.amount, units }], question.decimals),
        `Its key is ${round(part.share * 100)}% of all keys: ${round(part.exact)} of ${amount}.`,
        "Everyone gets the whole units of that; what is left goes to the largest remainders.",
        `Here ${part.allocated}, with ${question.decimals} decimals.`,
      ],
      inputs: [list.inputOf(index)],
      parts: [
        { label: "exact part", amount: part.exact, how: "amount times share" },
        { label: "rounding", amount: roundingOf(part), how: "largest remainder" },
      ],
      source: SOURCE,
    });
  },
});

function roundingOf({ allocated, exact }: Allocation): number {
  return toNumber(minus(toDecimal(allocated), toDecimal(exact)));
}

function divide({ amount, keys, decimals, ids, headers }: Question): {
  readonly list: KeyList;
  readonly parts: readonly Allocation[];
  readonly withHeaders: boolean;
} {
  const list = withIds(keys, ids);
  return {
    list,
    parts: placedAt({ argument: "keys" }, () => allocate(amount, list.keys, decimals)),
    withHeaders: headers ?? list.form === "table",
  };
}
