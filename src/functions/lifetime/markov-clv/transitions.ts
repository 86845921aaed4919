import { invalidInput } from "../../../model/errors";
import { matrix } from "../../define/number-parameters";

export const MARKOV_SOURCE =
  "Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2): introduction seen, formula as seen in published code.";

/** Above it the answer would take longer than a person waits. */
const MOST_STATES = 200;

const probabilities = matrix({
  help: "Probability to move from each state (row) to each other (column), 0 to 1.",
  unit: "share",
  min: 0,
  max: 1,
  isFraction: true,
});

/** Probabilities to move between states, for so many states as can be answered for. */
export const transitions = {
  ...probabilities,
  read: (raw: unknown, argument: string): readonly (readonly number[])[] => {
    const rows = probabilities.read(raw, argument);
    if (rows.length <= MOST_STATES) return rows;
    throw invalidInput({ argument }, `up to ${MOST_STATES} states`, rows.length);
  },
};

export const LEAVING =
  "What a row lacks to 1 is the probability to leave for good, which is worth 0.";
