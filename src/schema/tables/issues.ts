import { CONFLICT_CAUSES } from "../../model/relationship/conflict";
import { dateColumn, numberColumn, textColumn, wordColumn, type Column } from "../columns";

/** The columns of the Issues table: what we and an account disagree about, a line each. */
export const issueColumns = {
  issue: textColumn({
    header: "issue",
    help: "What it is about.",
    longest: 200,
    blank: "unknown",
  }),
  cause: wordColumn({ header: "cause", help: "What it comes from.", words: CONFLICT_CAUSES }),
  importance: mark("importance", "How much it matters, 1 to 5."),
  frequency: mark("frequency", "How often it comes up, 1 to 5."),
  intensity: mark("intensity", "How hard it is fought over, 1 to 5."),
  opened: dateColumn({ header: "opened", help: "Day it came up." }),
  closed: dateColumn({ header: "closed", help: "Day it was settled; blank while it is open." }),
  remedy: textColumn({
    header: "remedy",
    help: "What is done about it.",
    longest: 200,
    blank: "unknown",
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function mark(header: string, help: string): Column<number> {
  return numberColumn({ header, help, min: 1, max: 5 });
}
