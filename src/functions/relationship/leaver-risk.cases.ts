import { ORDER_OF_VALUES } from "./contacts/contact-lines";
import { SEVERAL_OWNERS } from "./contacts/contact-lines";
import type { Notes, Refusals } from "../define/definition";

/** What LEAVERRISK says to cells that it cannot use. */
export const LEAVERRISK_REFUSALS: Refusals = [
  {
    cells: [[["Adler", "theirs", "yes", 4, "Ines"]], "Sofia"],
    shows: "#VALUE!",
    message: 'person: expected one of ours whom a contact names as owner, found "Sofia"',
  },
  {
    cells: [[["Adler", "theirs", "yes", -1, "Ines"]]],
    shows: "#VALUE!",
    message: 'contacts, column "contact_strength", row 1: expected a number from 0 to 4, found -1',
  },
  {
    cells: [
      [
        ["account_id", "person", "side", "matters", "contact_strength"],
        ["A", "Adler", "theirs", "yes", 3],
      ],
    ],
    shows: "#VALUE!",
    message:
      'contacts, row 1: expected a column headed "owner" (hand a table over with its headers, as Name[#All]), found "account_id, person, side, matters, contact_strength"',
  },
  {
    cells: [[["Adler", "theirs", "yes", 4, ""]]],
    shows: "#N/A",
    message: "contacts: no contact that matters names one of us as owner",
  },
  {
    cells: [[["Adler", "theirs", "yes", "", "Ines", "", "", 46_000]]],
    shows: "#N/A",
    message: "contacts: nobody is listed who matters and whose contact strength is known",
  },
];

export const LEAVERRISK_NOTES: Notes = [
  ORDER_OF_VALUES,
  SEVERAL_OWNERS,
  "A contact that names no owner stays, whoever leaves.",
  "A person is looked for in the accounts that can be read; where none names them, each of these says so.",
];
