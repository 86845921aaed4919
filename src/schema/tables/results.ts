import { RESULTS } from "../../model/value/synergy";
import { columns } from "../columns";
import { number, word, type Field } from "../field";
import { lineId, ofAccount } from "../line-id";
import { table } from "../table";

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

export const resultsTable = table({
  name: "Results",
  label: "Results together and alone",
  key: ["account_id", "result"],
  references: [ofAccount],
  policy: "account",
  columns: { account_id: lineId, ...resultColumns },
});

function amount(help: string): Field<number> {
  return number({ unit: "own", help, required: true });
}
