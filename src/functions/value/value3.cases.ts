import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const VALUE3_REFUSALS: Refusals = [
  {
    cells: [[["focused sales team", "proprietary", 45, 15, 0, 0, 70]]],
    shows: "#VALUE!",
    message: 'elements, column "probability", row 1: expected a number from 0 to 1, found 70',
  },
  {
    cells: [[["focused sales team", "proprietary", 45, -15, 0, 0, 1]]],
    shows: "#VALUE!",
    message:
      'elements, column "supplier_sacrifice", row 1: expected a number of 0 or more, found -15',
  },
  {
    cells: [[["focused sales team", "personal", 45, 15, 0, 0, 1]]],
    shows: "#VALUE!",
    message:
      'elements, column "type", row 1: expected one of exchange, proprietary, relational, found "personal"',
  },
  {
    cells: [[["shared account plan", "relational", "", 10, 20, 5, 1]]],
    shows: "#N/A",
    message: "elements: no element has its four amounts and its probability, so none has a value",
  },
  {
    cells: [
      [
        ["account_id", "element", "type"],
        ["A", "focused sales team", "proprietary"],
      ],
    ],
    shows: "#VALUE!",
    message:
      'elements, row 1: expected a column headed "supplier_benefit" (hand a table over with its headers, as Name[#All]), found "account_id, element, type"',
  },
];

export const VALUE3_NOTES: Notes = [
  "An element with a blank amount or probability is in no sum; it is counted and named.",
  "A price is a transfer: put it into supplier_benefit and customer_sacrifice alike.",
  "agreed is the part of created that rests on elements with agreed_by_customer yes.",
  ONE_CURRENCY_AN_ACCOUNT,
];
