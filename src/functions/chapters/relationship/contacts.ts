import { coverage } from "../../../model/relationship/coverage";
import { leaverRisk } from "../../../model/relationship/leaver";
import { stakeholdersOf, type ContactLine } from "../../../model/relationship/stakeholders";
import { linesOf, type Line } from "../../per-account/lines-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { contactColumns } from "../../tables/contact-columns";
import { optionalName } from "./options";

const columns = [
  contactColumns.person,
  contactColumns.side,
  contactColumns.matters,
  contactColumns.strength,
  contactColumns.owner,
  contactColumns.role,
  contactColumns.level,
  contactColumns.last_contact,
] as const;

const over = linesOf({
  name: "contacts",
  help: "Contacts table with headers, or one account's contacts, a row each.",
  columns,
});

const ORDER =
  "Values without headers, in order: person, side, matters, strength, owner, role, level, last contact.";
const SEVERAL = "Who knows several of us has a line for each owner; the best strength counts.";

/** Whom we know there, and who of us knows them. */
export const contactFunctions = {
  COVERAGE: perAccount({
    summary: "How many of those who matter at each account we know, and on how many threads.",
    over,
    settings: "The Settings table; our defaults if left out.",
    answers: [
      "coverage",
      "roles_covered",
      "roles",
      "missing_roles",
      "single_thread",
      "levels",
      "unknown",
      "last_contact",
    ],
    returns: {
      unit: "share",
      help: "One row an account: id, coverage 0-1, roles, missing roles, single thread, levels.",
    },
    decide: (lines, { settings }) =>
      coverage(lines.map(toContact), settings.value("coverage: least strength")),
    show: (told) => [
      told.coverage,
      told.roles.length - told.missingRoles.length,
      told.roles.length,
      told.missingRoles.join(", "),
      told.isSingleThread ?? "",
      told.levels,
      told.unknown,
      told.lastContact ?? "",
    ],
    explain: (lines, told) => ({
      steps: [
        `${stakeholdersOf(lines.map(toContact)).length} people of the account are listed; of ${told.unknown} it is not known whether they matter or whether we know them.`,
        `Of those who matter we know ${round(told.coverage)}, on ${told.levels} levels.`,
        `Roles in which we know nobody: ${told.missingRoles.join(", ") || "none"}.`,
        told.isSingleThread === true
          ? "All contacts hang on one person, ours or theirs."
          : "Not all contacts are known to hang on one person.",
      ],
      settings: ["coverage: least strength"],
    }),
    examples: [
      {
        cells: [
          [
            ["Adler", "theirs", "yes", 3, "Ines", "decider", "board"],
            ["Brandt", "theirs", "yes", 0, "Ines", "user", "operations"],
            ["Cerny", "theirs", "yes", 2, "Ines", "buyer", "management"],
            ["Duval", "theirs", "yes", "", "", "sponsor", "board"],
          ],
        ],
        answer: [[2 / 3, 2, 4, "sponsor, user", true, 2, 1, ""]],
        meaning: "Two of three known, both by Ines alone; of the fourth nobody has said.",
      },
    ],
    notes: [
      ORDER,
      SEVERAL,
      "Single thread: all known contacts run through one of ours, or only one is known there; blank if unknown.",
    ],
    source: "Our operationalisation of the contact matrix.",
  }),

  LEAVER: perAccount({
    summary: "What each relationship loses when one of our people leaves.",
    over,
    options: {
      person: optionalName("Who of us leaves; whoever takes most if left out."),
    },
    answers: ["person", "score", "without", "drop", "contacts_lost"],
    returns: {
      unit: "share",
      help: "One row an account: id, person, strength 0-1 with and without them, drop, lost.",
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
    notes: [ORDER, SEVERAL, "A contact that names no owner stays, whoever leaves."],
    source: "Our operationalisation.",
  }),
};

function toContact([person, side, matters, strength, owner, role, level, lastContact]: Line<
  typeof columns
>): ContactLine {
  const isTheirs = side === "theirs";
  return { person, isTheirs, matters, strength, owner, role, level, lastContact };
}
