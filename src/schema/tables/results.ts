import { RESULTS } from "../../model/value/synergy";
import { numberColumn, wordColumn, type Column } from "../columns";

/** The columns of the Results table: what is reached together and alone, a line each. */
export const resultColumns = {
  joint: amount("joint", "What both reach together."),
  base_ours: amount("base_ours", "What we would have reached alone."),
  base_theirs: amount("base_theirs", "What the account would have reached alone."),
  result: wordColumn({
    header: "result",
    help: "Which result it is; in an account's only line, blank is the one asked for.",
    words: RESULTS,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function amount(header: string, help: string): Column<number> {
  return numberColumn({ header, help, required: true });
}
