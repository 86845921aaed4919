import { invalidInput, notAvailable } from "../../../model/errors";
import { markovValue, statesAfter } from "../../../model/lifetime/markov";
import type { AnswerGrid } from "../../answer";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { matrix, number, requireOneLine } from "../../number-parameters";
import { flag } from "../../parameters";
import { round } from "../../round";

const SOURCE = "Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2).";
/** Above it the answer would take longer than a person waits. */
const MOST_STATES = 200;

const transitions = {
  ...matrix({
    help: "Probability to move from each state (row) to each other (column), 0 to 1.",
    unit: "share",
    min: 0,
    max: 1,
  }),
  read: (raw: unknown, argument: string): readonly (readonly number[])[] => {
    const rows = matrix({ help: "", unit: "share", min: 0, max: 1 }).read(raw, argument);
    if (rows.length <= MOST_STATES) return rows;
    throw invalidInput({ argument }, `up to ${MOST_STATES} states`, rows.length);
  },
};

const LEAVING = "What a row lacks to 1 is the probability to leave for good, which is worth 0.";

/** Accounts that move between states, such as stages or the time since the last order. */
export const markovFunctions = {
  MARKOVCLV: defineFunction({
    summary: "What an account is worth in each state, when it moves between states.",
    parameters: {
      transitions,
      rewards: matrix({ help: "What each state brings a period, one each.", unit: "currency" }),
      rate: number({ help: "Discount rate per period, a fraction.", unit: "share", min: -0.99 }),
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
    returns: { unit: "currency", shape: "range", help: "One row a state: its lifetime value." },
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
    notes: [
      "The first reward comes now, without discount.",
      LEAVING,
      "States may be the periods since the last order, stages, or tiers.",
    ],
    source: SOURCE,
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
      const until = question.periods === 0 ? "without end" : `for ${question.periods} periods`;
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
        source: SOURCE,
      });
    },
  }),

  MARKOVSTATES: defineFunction({
    summary: "In which state accounts are after some periods, by where they began.",
    parameters: {
      transitions,
      periods: number({
        help: "How many periods pass, 0 to 1000.",
        unit: "count",
        isWhole: true,
        min: 0,
        max: 1000,
      }),
    },
    returns: {
      unit: "share",
      shape: "range",
      help: "Probabilities: a row a state at the beginning, a column a state at the end.",
    },
    examples: [
      {
        cells: [
          [
            [0.5, 0.5],
            [0, 1],
          ],
          2,
        ],
        answer: [
          [0.25, 0.75],
          [0, 1],
        ],
        meaning: "After two periods a quarter is still in the first state.",
      },
    ],
    notes: [LEAVING],
    source: SOURCE,
    compute: ({ transitions: given, periods }) => statesAfter(given, periods),
    explain: ({ transitions: given, periods }, { row, column }) => {
      const probability = statesAfter(given, periods)[row]?.[column];
      if (probability === undefined) throw notAvailable("this cell lies outside the answer");
      return explained({
        question: `From state ${row + 1} to state ${column + 1} in ${periods} periods`,
        answer: probability,
        rule: [`The matrix of probabilities is multiplied with itself, ${periods} periods long.`],
        source: SOURCE,
      });
    },
  }),
};

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
