import type { ValueElement } from "../../../model/value/value-element";
import { needed } from "../../../schema/columns";
import type { Line } from "../../define/per-account/line";
import { linesOf } from "../../define/per-account/lines-of";
import { elementColumns } from "../../../schema/tables/value-elements";

const COLUMNS = [
  elementColumns.element,
  needed(elementColumns.type),
  elementColumns.supplier_benefit,
  elementColumns.supplier_sacrifice,
  elementColumns.customer_benefit,
  elementColumns.customer_sacrifice,
  elementColumns.probability,
  elementColumns.agreed_by_customer,
] as const;

/** The value elements of each account. */
export const elementsOf = linesOf({
  name: "elements",
  help: "ValueElements table with headers, or one account's elements.",
  columns: COLUMNS,
});

export const VALUE_SOURCE =
  "Our operationalisation of Pardo, Henneberg, Mouzas & Naudé (2006), European Journal of Marketing 40; only the front matter of the working paper was seen.";

/** Four elements, one of each type and two exchanges. */
export const ELEMENTS_EXAMPLE = [
  ["single point of contact", "exchange", 0, 25, 60, 5, 1],
  ["customised offering (price +70)", "exchange", 70, 40, 120, 80, 1],
  ["focused sales team", "proprietary", 45, 15, 0, 0, 1],
  ["joint development", "relational", 90, 60, 110, 50, 0.7],
];

/** A line of the table as an element of value. */
export function toElement(line: Line<typeof COLUMNS>): ValueElement {
  const [name, type, supplierBenefit, supplierSacrifice, ...ofCustomer] = line;
  const [customerBenefit, customerSacrifice, probability, isAgreed] = ofCustomer;
  return {
    name,
    type,
    supplierBenefit,
    supplierSacrifice,
    customerBenefit,
    customerSacrifice,
    probability,
    isAgreed,
  };
}
