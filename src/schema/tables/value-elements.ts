import { VALUE_TYPES } from "../../model/value/value-element";
import { columns } from "../columns";
import { money, date, flag, number, text, word, type Field } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the ValueElements table: what two firms do together, a line each. */
export const elementColumns = columns({
  element: text({
    help: "What both do together.",
    longest: 120,
    blank: "unknown",
  }),
  type: word({
    help: "exchange, proprietary (the supplier alone gains) or relational.",
    words: VALUE_TYPES,
  }),
  supplier_benefit: amount("What the supplier gains per year, price included."),
  supplier_sacrifice: amount("What the supplier gives a year."),
  customer_benefit: amount("What the customer gains per year."),
  customer_sacrifice: amount("What the customer gives a year, price included."),
  probability: number({
    unit: "probability",
    help: "Probability that it comes about, 0 to 1; blank leaves the element without a value.",
    required: true,
    min: 0,
    max: 1,
  }),
  evidence: text({
    help: "What the figures rest on.",
    longest: 200,
    blank: "unknown",
  }),
  agreed_by_customer: flag({
    help: "yes when the customer has agreed to the figures; blank counts as no.",
  }),
  as_of: date({ help: "Day on which the figures were true." }),
});

export const valueElementsTable = linesOfAccount({
  name: "ValueElements",
  key: ["element"],
  columns: elementColumns,
});

function amount(help: string): Field<number> {
  return money({ help, required: true, min: 0 });
}
