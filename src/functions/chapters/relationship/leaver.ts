import { invalidInput } from "../../../model/errors";
import { leaverRisk } from "../../../model/relationship/leaver";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { contactsOf, ORDER_OF_VALUES, SEVERAL_OWNERS, toContact } from "./contact-lines";
import { optionalName } from "./options";

/** What hangs on one of ours. */
export const leaverFunctions = {
  LEAVER: perAccount({
    summary: "What each relationship loses when one of our people leaves.",
    over: contactsOf,
    options: {
      person: optionalName("Who of us leaves; whoever takes most if left out."),
    },
    answers: ["person", "score", "without", "drop", "contacts_lost"],
    returns: {
      unit: "share",
      help: "One row an account: id, person, strength 0-1 with and without them, drop, lost.",
    },
    whole: (all, { options: { person } }) => {
      requireOwner(
        all.flat().map((line) => toContact(line).owner),
        person,
      );
    },
    decide: (lines, { options: { person } }) => leaverRisk(lines.map(toContact), person),
    show: ({ person, score, without, drop, lost }) => [person, score, without, drop, lost],
    explain: (_, { person, score, without, drop, lost }) => ({
      steps: [
        `The best strength with everyone who matters, over the strongest there is, is ${round(score)}.`,
        `Without ${person} it is ${round(without)}: ${round(drop)} less, and ${lost} contacts are lost.`,
      ],
    }),
    examples: [
      {
        cells: [
          [
            ["Adler", "theirs", "yes", 4, "Ines"],
            ["Adler", "theirs", "yes", 2, "Marek"],
            ["Brandt", "theirs", "yes", 3, "Ines"],
            ["Cerny", "theirs", "yes", 1, "Marek"],
          ],
        ],
        answer: [["Ines", 8 / 12, 3 / 12, 5 / 12, 1]],
        meaning: "Without Ines, Adler falls from 4 to 2 and Brandt is known to nobody.",
      },
      {
        cells: [
          [
            ["account_id", "person", "side", "matters", "strength", "owner"],
            ["A", "Adler", "theirs", "yes", 4, "Ines"],
            ["A", "Cerny", "theirs", "yes", 2, "Marek"],
          ],
          "Marek",
        ],
        answer: [
          ["account_id", "person", "score", "without", "drop", "contacts_lost"],
          ["A", "Marek", 0.75, 0.5, 0.25, 1],
        ],
        meaning: "What would be lost with Marek.",
      },
    ],
    notes: [
      ORDER_OF_VALUES,
      SEVERAL_OWNERS,
      "A contact that names no owner stays, whoever leaves.",
    ],
    source: "Our operationalisation.",
  }),
};

/** A name that nobody bears would look like a person on whom nothing hangs. */
function requireOwner(owners: readonly (string | undefined)[], person: string | undefined): void {
  if (person === undefined) return;
  const isNamed = owners.some((owner) => owner?.toLowerCase() === person.toLowerCase());
  if (isNamed) return;
  throw invalidInput({ argument: "person" }, "one of ours whom a contact names as owner", person);
}
