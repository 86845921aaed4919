import { notAvailable } from "../../../model/errors";
import { appropriation } from "../../../model/value/appropriation";
import { nameOf, threeValues } from "../../../model/value/three-values";
import { elementWorth, type ValueElement } from "../../../model/value/value-element";
import { needed } from "../../columns";
import type { ExplainedPart } from "../../explanation";
import { linesOf, type Line } from "../../per-account/lines-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { elementColumns } from "../../tables/element-columns";

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

const ELEMENTS = linesOf({
  name: "elements",
  help: "ValueElements table with headers, or one account's elements.",
  columns: COLUMNS,
});

const SOURCE =
  "Our operationalisation of Pardo, Henneberg, Mouzas & Naudé (2006), European Journal of Marketing 40.";

const SUPPLIER_ALONE =
  "proprietary elements only: this values the supplier alone, not what the customer gains";

const EXAMPLE = [
  ["single point of contact", "exchange", 0, 25, 60, 5, 1],
  ["customised offering (price +70)", "exchange", 70, 40, 120, 80, 1],
  ["focused sales team", "proprietary", 45, 15, 0, 0, 1],
  ["joint development", "relational", 90, 60, 110, 50, 0.7],
];

/** What a relationship is worth, to whom. */
export const elementFunctions = {
  VALUE3: perAccount({
    summary: "Value a relationship creates by type and side: exchange, proprietary, relational.",
    over: ELEMENTS,
    answers: [
      "created",
      "exchange",
      "proprietary",
      "relational",
      "supplier",
      "customer",
      "agreed",
      "unpriced",
      "not_priced",
      "warning",
    ],
    returns: {
      unit: "currency",
      help: "One row an account: id, money a year by type and side, elements without a value.",
    },
    decide: (lines) => threeValues(lines.map(toElement)),
    show: (values) => [
      values.created,
      values.exchange,
      values.proprietary,
      values.relational,
      values.supplier,
      values.customer,
      values.agreed,
      values.notPriced.length,
      values.notPriced.join("; "),
      values.isSupplierAlone ? SUPPLIER_ALONE : "",
    ],
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
        cells: [EXAMPLE],
        answer: [[193, 100, 30, 63, 56, 137, 0, 0, "", ""]],
        meaning: "Four elements, thousands a year: 193 created, 56 of it the supplier's.",
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
    notes: [
      "An element with a blank amount or probability is in no sum; it is counted and named.",
      "A price is a transfer: put it into supplier_benefit and customer_sacrifice alike.",
      "agreed is the part of created that rests on elements with agreed_by_customer yes.",
    ],
    source: SOURCE,
  }),

  APPROPRIATION: perAccount({
    summary: "Who gets the value that both create, and whether to balance the benefits.",
    over: ELEMENTS,
    settings: "The Settings table; our defaults if left out.",
    answers: ["supplier_share", "supplier", "customer", "advice", "reason", "unpriced"],
    returns: {
      unit: "share",
      help: "One row an account: id, supplier's share of created value, both sides, advice.",
    },
    decide: (lines, { settings }) => {
      const values = threeValues(lines.map(toElement));
      const balance = {
        least: settings.value("value: least supplier share"),
        greatest: settings.value("value: greatest supplier share"),
      };
      return { ...values, ...appropriation(values, balance) };
    },
    show: ({ share, supplier, customer, advice, reason, notPriced }) => [
      share ?? notAvailable("created value is not above 0, so neither side has a share of it"),
      supplier,
      customer,
      advice,
      reason,
      notPriced.length,
    ],
    explain: (_, { created, supplier, customer, advice, reason }) => ({
      steps: [
        `Supplier ${round(supplier)} of ${round(created)} created; customer ${round(customer)}.`,
        `${advice}${reason === "" ? "" : `: ${reason}`}.`,
      ],
      settings: ["value: least supplier share", "value: greatest supplier share"],
    }),
    examples: [
      {
        cells: [EXAMPLE],
        answer: [[56 / 193, 56, 137, "balanced", "", 0]],
        meaning: "The supplier gets 29 % of what both create.",
      },
    ],
    notes: [
      "Where created value is not above 0 there is no share of it: #N/A; both amounts are shown.",
      "Advice rests on the priced elements; look at unpriced before you act on it.",
    ],
    source: `${SOURCE} The bounds are ours.`,
  }),
};

function toElement(line: Line<typeof COLUMNS>): ValueElement {
  const [name, type, supplierBenefit, supplierSacrifice, customerBenefit, customerSacrifice] = line;
  const [probability, isAgreed] = [line[6], line[7]];
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

function toPart(element: ValueElement, index: number): readonly ExplainedPart[] {
  const worth = elementWorth(element);
  if (worth === undefined) return [];
  const { supplier, customer } = worth;
  const how = `${element.type}: supplier ${round(supplier)}, customer ${round(customer)}, at probability ${round(element.probability ?? 0)}`;
  return [{ label: nameOf(element, index), amount: supplier + customer, how }];
}
