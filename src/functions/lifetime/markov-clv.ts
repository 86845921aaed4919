import * as field from "../../schema/answer-fields";
import { notAvailable } from "../../model/errors";
import { markovValue } from "../../model/lifetime/markov";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { explained, round, counted } from "../define/explanation";
import { MARKOV_SOURCE, transitions } from "./markov-clv/transitions";
import { matrix, number, requireOneLine } from "../define/number-parameters";
import { RATE } from "../../schema/number-rule";
import { flag } from "../define/parameters";

/** What accounts are worth that move between states. */
export const MARKOVCLV = defineFunction({
  summary: "What an account is worth in each state, when it moves between states.",
  parameters: {
    transitions,
    rewards: matrix({ help: "What each state brings a period, one each.", unit: "currency" }),
    rate: number({ help: "Discount rate per period, a fraction.", unit: "share", ...RATE }),
    periods: number({
      help: "Periods after the first; 0 or left out for ever.",
      unit: "count",
      isWhole: true,
      min: 0,
      max: 1000,
      default: 0,
    }),
    headers: flag({ help: "TRUE adds a header row." }),
  },
  columns: {
    lifetime_value: { ...field.money, help: "Of an account that begins in the state of the row." },
  },
  returns: { unit: "currency", shape: "range", help: "One row per state: its lifetime value." },
  examples: [
    {
      cells: [
        [
          [0.5, 0.5],
          [0, 1],
        ],
        [[10], [0]],
        0.25,
      ],
      answer: [[50 / 3], [0]],
      meaning: "Half stay each period: 10 / (1 - 0.5 / 1.25).",
    },
  ],
  source: MARKOV_SOURCE,
  compute: (question): AnswerGrid => {
    const rows = valuesOf(question).map((value) => [value]);
    return question.headers === true ? [["lifetime_value"], ...rows] : rows;
  },
  explain: (question, { row }) => {
    const state = row - (question.headers === true ? 1 : 0);
    const value = valuesOf(question)[state];
    const reward = question.rewards.flat()[state];
    if (value === undefined || reward === undefined) {
      throw notAvailable("choose a cell that holds the value of a state");
    }
    const until =
      question.periods === 0 ? "without end" : `for ${counted(question.periods, "period")}`;
    return explained({
      question: `Lifetime value in state ${state + 1}`,
      answer: value,
      rule: [
        `The state brings ${round(reward)} now; then the account moves by its row of probabilities, ${until}.`,
        `Each further period is discounted by ${round(question.rate)}.`,
      ],
      parts: [
        { label: "now", amount: reward, how: "reward of the state" },
        { label: "later", amount: value - reward, how: "rewards of later states, discounted" },
      ],
      source: MARKOV_SOURCE,
    });
  },
});

function valuesOf(question: {
  readonly transitions: readonly (readonly number[])[];
  readonly rewards: readonly (readonly number[])[];
  readonly rate: number;
  readonly periods: number;
}): readonly number[] {
  requireOneLine(question.rewards, "rewards");
  return markovValue(
    question.transitions,
    question.rewards.flat(),
    question.rate,
    question.periods,
  );
}
