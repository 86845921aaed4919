import { CONFLICT_CAUSES } from "../../model/relationship/conflict";
import { columns } from "../columns";
import { date, number, text, word, type Field } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Issues table: what we and an account disagree about, a line each. */
export const issueColumns = columns({
  issue: text({
    help: "What it is about.",
    longest: 200,
    blank: "unknown",
  }),
  cause: word({ help: "What it comes from.", words: CONFLICT_CAUSES }),
  importance: mark("How much it matters, 1 to 5."),
  frequency: mark("How often it comes up, 1 to 5."),
  intensity: mark("How hard it is fought over, 1 to 5."),
  opened: date({ help: "Day it came up." }),
  closed: date({ help: "Day it was settled; blank while it is open." }),
  remedy: text({
    help: "What is done about it.",
    longest: 200,
    blank: "unknown",
  }),
});

export const issuesTable = linesOfAccount({
  name: "Issues",
  columns: issueColumns,
});

function mark(help: string): Field<number> {
  return number({ unit: "points", help, min: 1, max: 5 });
}
