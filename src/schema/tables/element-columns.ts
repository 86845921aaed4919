import { VALUE_TYPES } from "../../model/value/value-element";
import {
  moneyColumn,
  dateColumn,
  flagColumn,
  numberColumn,
  textColumn,
  wordColumn,
  type Column,
} from "../columns";

/** The columns of the ValueElements table: what two firms do together, a line each. */
export const elementColumns = {
  element: textColumn({
    header: "element",
    help: "What both do together.",
    longest: 120,
    blank: "unknown",
  }),
  type: wordColumn({
    header: "type",
    help: "exchange, proprietary (the supplier alone gains) or relational.",
    words: VALUE_TYPES,
  }),
  supplier_benefit: amount("supplier_benefit", "What the supplier gains per year, price included."),
  supplier_sacrifice: amount("supplier_sacrifice", "What the supplier gives a year."),
  customer_benefit: amount("customer_benefit", "What the customer gains per year."),
  customer_sacrifice: amount(
    "customer_sacrifice",
    "What the customer gives a year, price included.",
  ),
  probability: numberColumn({
    header: "probability",
    help: "Probability that it comes about, 0 to 1; blank leaves the element without a value.",
    required: true,
    min: 0,
    max: 1,
  }),
  evidence: textColumn({
    header: "evidence",
    help: "What the figures rest on.",
    longest: 200,
    blank: "unknown",
  }),
  agreed_by_customer: flagColumn({
    header: "agreed_by_customer",
    help: "yes when the customer has agreed to the figures; blank counts as no.",
  }),
  as_of: dateColumn({ header: "as_of", help: "Day on which the figures were true." }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function amount(header: string, help: string): Column<number> {
  return moneyColumn({ header, help, required: true, min: 0 });
}
