import { nameOf, threeValues } from "../../model/value/three-values";
import { elementWorth, type ValueElement } from "../../model/value/value-element";
import { type ExplainedPart, round } from "../define/explanation";
import { perAccount } from "../define/per-account/per-account";
import { ELEMENTS_EXAMPLE, elementsOf, toElement, VALUE_SOURCE } from "./value3/element-lines";
import * as field from "../../schema/answer-fields";

const SUPPLIER_ALONE =
  "proprietary elements only: this values the supplier alone, not what the customer gains";

/** What a relationship is worth. */
export const VALUE3 = perAccount({
  summary: "Value a relationship creates by type and side: exchange, proprietary, relational.",
  over: elementsOf,
  answer: {
    created: field.money,
    exchange: field.money,
    proprietary: field.money,
    relational: field.money,
    supplier: field.money,
    customer: field.money,
    agreed: field.money,
    unknown: field.count,
    unknown_names: field.text,
    warning: field.text,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, money per year by type and side, elements without a value.",
  },
  decide: (lines) => threeValues(lines.map(toElement)),
  show: (values) => ({
    created: values.created,
    exchange: values.exchange,
    proprietary: values.proprietary,
    relational: values.relational,
    supplier: values.supplier,
    customer: values.customer,
    agreed: values.agreed,
    unknown: values.notPriced.length,
    unknown_names: values.notPriced.join("; "),
    warning: values.isSupplierAlone ? SUPPLIER_ALONE : undefined,
  }),
  explain: (lines, { created, supplier, customer, notPriced }) => ({
    steps: [
      "Each element: probability x ((supplier gains - gives) + (customer gains - gives)).",
      `Together ${round(created)} a year: supplier ${round(supplier)}, customer ${round(customer)}.`,
      ...(notPriced.length > 0 ? [`Without a value, in no sum: ${notPriced.join("; ")}.`] : []),
    ],
    parts: lines.map(toElement).flatMap(toPart),
  }),
  examples: [
    {
      cells: [ELEMENTS_EXAMPLE],
      answer: [[193, 100, 30, 63, 56, 137, 0, 0, "", ""]],
      meaning: "Four elements, thousands per year: 193 created, 56 of it the supplier's.",
    },
    {
      cells: [
        [
          ["focused sales team", "proprietary", 45, 15, 0, 0, 1],
          ["shared account plan", "proprietary", "", 10, 0, 0, 1],
        ],
      ],
      answer: [[30, 0, 30, 0, 30, 0, 0, 1, "shared account plan", SUPPLIER_ALONE]],
      meaning: "One element has no figure, and nothing here is of value to the customer.",
    },
  ],
  source: VALUE_SOURCE,
});

function toPart(element: ValueElement, index: number): readonly ExplainedPart[] {
  const worth = elementWorth(element);
  if (worth === undefined) return [];
  const { supplier, customer } = worth;
  const how = `${element.type}: supplier ${round(supplier)}, customer ${round(customer)}, at probability ${round(element.probability ?? 0)}`;
  return [{ label: nameOf(element, index), amount: supplier + customer, how }];
}
