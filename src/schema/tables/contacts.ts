import { columns, judged, needed } from "../columns";
import { date, flag, number, text, word, type Field } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Contacts table: who works with whom, a line for each contact. */
export const contactColumns = columns({
  person: needed(text({ help: "Who it is.", longest: 80, blank: "unknown" })),
  side: needed(word({ help: "ours or theirs.", words: ["ours", "theirs"] })),
  function: optionalText("Function, such as purchasing."),
  level: optionalText("Level, such as board or operations."),
  role: optionalText("Role in buying: decider, influencer, user, buyer, gatekeeper …"),
  ...judged({
    matters: flag({ help: "yes when it matters for what is bought." }),
    contact_strength: number({
      unit: "points",
      help: "How well we know this person: 0 not at all … 4 very well.",
      min: 0,
      max: 4,
    }),
  }),
  owner: optionalText("Who of us keeps this contact."),
  last_contact: date({ help: "Day of the last contact." }),
});

export const contactsTable = linesOfAccount({
  name: "Contacts",
  key: ["person", "owner"],
  columns: contactColumns,
});

function optionalText(help: string): Field<string> {
  return text({ help, longest: 80, blank: "unknown" });
}
