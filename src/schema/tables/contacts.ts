import {
  dateColumn,
  flagColumn,
  needed,
  numberColumn,
  textColumn,
  wordColumn,
  type Column,
} from "../columns";

/** The columns of the Contacts table: who works with whom, a line for each contact. */
export const contactColumns = {
  person: needed(
    textColumn({ header: "person", help: "Who it is.", longest: 80, blank: "unknown" }),
  ),
  side: needed(wordColumn({ header: "side", help: "ours or theirs.", words: ["ours", "theirs"] })),
  function: optionalText("function", "Function, such as purchasing."),
  level: optionalText("level", "Level, such as board or operations."),
  role: optionalText("role", "Role in buying: decider, influencer, user, buyer, gatekeeper …"),
  matters: flagColumn({ header: "matters", help: "yes when it matters for what is bought." }),
  contact_strength: numberColumn({
    header: "contact_strength",
    help: "How well we know this person: 0 not at all … 4 very well.",
    min: 0,
    max: 4,
  }),
  owner: optionalText("owner", "Who of us keeps this contact."),
  last_contact: dateColumn({ header: "last_contact", help: "Day of the last contact." }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function optionalText(header: string, help: string): Column<string> {
  return textColumn({ header, help, longest: 80, blank: "unknown" });
}
