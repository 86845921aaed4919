import { RESULTS } from "../../model/value/synergy";
import { columns } from "../columns";
import { number, word, type Field } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Results table: what is reached together and alone, a line each. */
export const resultColumns = columns({
  joint: amount("What both reach together."),
  base_ours: amount("What we would have reached alone."),
  base_theirs: amount("What the account would have reached alone."),
  result: word({
    help: "Which result it is; in an account's only line, blank is the one asked for.",
    words: RESULTS,
  }),
});

export const resultsTable = linesOfAccount({
  name: "Results",
  key: ["result"],
  columns: resultColumns,
});

function amount(help: string): Field<number> {
  return number({ unit: "own", help, required: true });
}
