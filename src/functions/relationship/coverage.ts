import { coverage } from "../../model/relationship/coverage";
import { stakeholdersOf } from "../../model/relationship/stakeholders";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { contactsOf, toContact } from "./contacts/contact-lines";
import * as field from "../../schema/answer-fields";

/** Whom we know there. */
export const COVERAGE = perAccount({
  summary: "How many of those who matter at each account we know, and on how many threads.",
  over: contactsOf,
  settings: "The Settings table; our defaults if left out.",
  answer: {
    coverage: field.share,
    roles_covered: field.count,
    roles: field.count,
    missing_roles: field.text,
    single_thread: field.flag,
    levels: field.count,
    unknown: field.count,
    last_contact: field.day,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, coverage 0-1, roles, missing roles, single thread, levels.",
  },
  decide: (lines, { settings }) =>
    coverage(lines.map(toContact), settings.value("coverage: least strength")),
  show: (told) => ({
    coverage: told.coverage,
    roles_covered: told.roles.length - told.missingRoles.length,
    roles: told.roles.length,
    missing_roles: told.missingRoles.join(", "),
    single_thread: told.isSingleThread,
    levels: told.levels,
    unknown: told.unknown,
    last_contact: told.lastContact,
  }),
  explain: (lines, told) => ({
    steps: [
      `People of the account: ${stakeholdersOf(lines.map(toContact)).length}; not known whether they matter or whether we know them: ${told.unknown}.`,
      `Of those who matter we know ${round(told.coverage)}; levels on which we know someone: ${told.levels}.`,
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
  source: "Our operationalisation of the contact matrix.",
});
