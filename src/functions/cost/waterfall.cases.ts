import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

const LINES = ["account_id", "step", "amount"];

/** What people get wrong with WATERFALL. */
export const WATERFALL_REFUSALS: Refusals = [
  {
    cells: [[LINES, ["A", "gross_revenue", 100], ["A", "discounts", -5], ["A", "freight", -8]]],
    shows: "#VALUE!",
    message:
      'lines, column "amount", row 3: expected a deduction of 0 or more beside gross_revenue above 0 (deductions are stated as positive amounts), found only discounts -5, freight -8',
  },
  {
    cells: [[LINES, ["A", "discounts", 5]]],
    shows: "#N/A",
    message: "lines, row 2: gross_revenue is not stated, and nothing is left of what is not known",
  },
  {
    cells: [[LINES, ["A", "gross_revenue", 100], ["A", "bonus", 5]]],
    shows: "#VALUE!",
    message:
      'lines, column "step", row 3: expected one of gross_revenue, discounts, rebates, credits, cost_of_goods, freight, commissions, other_direct, cost_to_serve, found "bonus"',
  },
  {
    cells: [[LINES, ["A", "gross_revenue", 100], ["A", "freight", ""]]],
    shows: "#N/A",
    message: 'lines, column "amount", row 3: freight has a blank amount, so this is unknown',
  },
  {
    cells: [[LINES, ["A", "gross_revenue", 100], ["A", "discounts", "5%"]]],
    shows: "#VALUE!",
    message: 'lines, column "amount", row 3: expected a number, found "5%"',
  },
  {
    cells: [[LINES, ["A", "gross_revenue", 0], ["A", "freight", 2]]],
    shows: "#N/A",
    message: "lines, row 2: net revenue is not above 0, so there is no share of it",
  },
  {
    cells: [
      [
        [...LINES, "currency"],
        ["A", "gross_revenue", 343.19, "EUR"],
        ["A", "gross_revenue", 300, "GBP"],
      ],
    ],
    shows: "#VALUE!",
    message:
      'lines, column "currency", row 3: expected the one currency of these amounts (EUR, as in row 2), found "GBP"',
  },
  {
    cells: [
      [LINES, ["A", "gross_revenue", 0], ["A", "credits", 4000], ["A", "cost_of_goods", -3200]],
    ],
    shows: "#N/A",
    message: "lines, row 2: net revenue is not above 0, so there is no share of it",
  },
];

export const WATERFALL_NOTES: Notes = [
  "Amounts are positive, deductions too; a step below 0 in all, such as goods that came back, is added.",
  "Gross revenue above 0 with two or more deductions, all below 0, is refused: their signs are the other way.",
  "A step without a line takes nothing away and stands under not_stated: look whether that is so.",
  "A blank amount is unknown: contribution and every subtotal from its step on show #N/A.",
  ONE_CURRENCY_AN_ACCOUNT,
];
