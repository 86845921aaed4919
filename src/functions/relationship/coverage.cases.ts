import { ORDER_OF_VALUES } from "./contacts/contact-lines";
import { SEVERAL_OWNERS } from "./contacts/contact-lines";
import type { Notes, Refusals } from "../define/definition";

/** What COVERAGE says to cells that it cannot use. */
export const COVERAGE_REFUSALS: Refusals = [
  {
    cells: [[["Adler", "theirs", "yes", 5]]],
    shows: "#VALUE!",
    message: 'contacts, column "contact_strength", row 1: expected a number from 0 to 4, found 5',
  },
  {
    cells: [[["Adler", "customer", "yes", 3]]],
    shows: "#VALUE!",
    message: 'contacts, column "side", row 1: expected one of ours, theirs, found "customer"',
  },
  {
    cells: [[["Adler", "theirs", 1, 3]]],
    shows: "#VALUE!",
    message: 'contacts, column "matters", row 1: expected yes or no, found 1',
  },
  {
    cells: [
      [
        ["account_id", "person", "side", "matters", "strength"],
        ["A", "Adler", "theirs", "yes", 3],
      ],
    ],
    shows: "#VALUE!",
    message:
      'contacts, row 1: expected a column headed "contact_strength" (hand a table over with its headers, as Name[#All]), found "account_id, person, side, matters, strength"',
  },
  {
    cells: [[["", "theirs", "yes", 3]]],
    shows: "#N/A",
    message:
      'contacts, column "person", row 1: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[["Adler", "theirs", "no", 3]]],
    shows: "#N/A",
    message: "contacts: nobody is listed who matters and whose contact strength is known",
  },
];

export const COVERAGE_NOTES: Notes = [
  ORDER_OF_VALUES,
  SEVERAL_OWNERS,
  "Single thread: all known contacts run through one of ours, or only one is known there; blank if unknown.",
];
