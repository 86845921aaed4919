import { fault } from "../../model/errors";
import { statesAfter } from "../../model/lifetime/markov";
import { defineFunction } from "../define/define";
import { explained, counted } from "../define/explanation";
import { MARKOV_SOURCE, transitions } from "./markov-clv/transitions";
import { number } from "../define/number-parameters";

/** Where accounts are that move between states. */
export const MARKOVSTATES = defineFunction({
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
    help: "Probabilities: a row per state at the beginning, a column per state at the end.",
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
  source: MARKOV_SOURCE,
  compute: ({ transitions: given, periods }) => statesAfter(given, periods),
  explain: ({ transitions: given, periods }, { row, column }) => {
    const probability = statesAfter(given, periods)[row]?.[column];
    if (probability === undefined) throw fault("outside-the-answer", {});
    return explained({
      question: `From state ${row + 1} to state ${column + 1} in ${counted(periods, "period")}`,
      answer: probability,
      rule: [
        `The matrix of probabilities is multiplied with itself, for ${counted(periods, "period")}.`,
      ],
      source: MARKOV_SOURCE,
    });
  },
});
