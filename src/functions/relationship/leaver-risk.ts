import { invalidInput, type KamError } from "../../model/errors";
import { leaverRisk } from "../../model/relationship/leaver";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { ownedContactsOf, toContact } from "./contacts/contact-lines";
import { optionalName } from "../define/cell-parameters";
import * as field from "../../schema/answer-fields";

/** What hangs on one of ours. */
export const LEAVERRISK = perAccount({
  summary: "What each relationship loses when one of our people leaves.",
  over: ownedContactsOf,
  options: {
    person: optionalName("Who of us leaves; whoever takes most if left out."),
  },
  answer: {
    person: field.text,
    weighted_coverage: field.share,
    coverage_without: field.share,
    drop: field.share,
    contacts_lost: field.count,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, person, weighted coverage 0-1, without them, drop, lost.",
  },
  whole: (all, { options: { person } }) =>
    isNamed(
      all.flat().map((line) => toContact(line).owner),
      person,
    ),
  decide: (lines, { options: { person } }, known) => {
    if (!known) throw unnamed(person);
    return leaverRisk(lines.map(toContact), person);
  },
  show: ({ person, coverage, coverageWithout, drop, lost }) => ({
    person,
    weighted_coverage: coverage,
    coverage_without: coverageWithout,
    drop,
    contacts_lost: lost,
  }),
  explain: (_, { person, coverage, coverageWithout, drop, lost }) => ({
    steps: [
      `The best contact strength with everyone who matters, over the strongest there is, is ${round(coverage)}.`,
      `Without ${person} it is ${round(coverageWithout)}: ${round(drop)} less; contacts lost: ${lost}.`,
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
          ["account_id", "person", "side", "matters", "contact_strength", "owner"],
          ["A", "Adler", "theirs", "yes", 4, "Ines"],
          ["A", "Cerny", "theirs", "yes", 2, "Marek"],
        ],
        "Marek",
      ],
      answer: [
        ["account_id", "person", "weighted_coverage", "coverage_without", "drop", "contacts_lost"],
        ["A", "Marek", 0.75, 0.5, 0.25, 1],
      ],
      meaning: "What would be lost with Marek.",
    },
  ],
  source: "Our operationalisation.",
});

/** Whether a contact names this person as its owner; whoever takes most is named in any case. */
function isNamed(owners: readonly (string | undefined)[], person: string | undefined): boolean {
  if (person === undefined) return true;
  return owners.some((owner) => owner?.toLowerCase() === person.toLowerCase());
}

/** A name that nobody bears would look like a person on whom nothing hangs. */
function unnamed(person: string | undefined): KamError {
  return invalidInput({ argument: "person" }, "one of ours whom a contact names as owner", person);
}
