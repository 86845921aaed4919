import type { CellValue } from "../../workbook/cells";
import type { SheetPart } from "../sheet-part";
import { appropriation } from "../../model/value/appropriation";
import { threeValues as valuesOf } from "../../model/value/three-values";
import { elementWorth, VALUE_TYPES, type ValueElement } from "../../model/value/value-element";
import { NAMED_SETTINGS } from "../../schema/settings";
import { ELEMENTS } from "./value-elements";

const EXPLANATION: readonly (readonly CellValue[])[] = [
  [
    "Three values",
    "What a key account is worth lies in three places (Pardo, Henneberg, Mouzas & Naudé 2006).",
  ],
  [
    "exchange",
    "What both gain from a better exchange: one point of contact, coordination across countries, an offering made to measure.",
  ],
  [
    "proprietary",
    "What the supplier gains alone: the same result at lower cost, by focused teams and shared knowledge of the account.",
  ],
  [
    "relational",
    "What only the relationship makes: teams of both firms that develop products or quality together.",
  ],
  [
    "reading",
    "Value is benefit less sacrifice, times its probability. A higher price moves value from one side to the other and makes none.",
  ],
  [],
];

const HEADERS = [
  "thousand a year",
  "element",
  "supplier gains",
  "supplier gives",
  "customer gains",
  "customer gives",
  "probability",
  "supplier",
  "customer",
];

const CASE: readonly (readonly CellValue[])[] = [
  ["A real case", "Procter & Gamble and Walmart"],
  ["in 1986", "Walmart bought for about 350 million dollars a year."],
  [
    "before",
    "P&G served Japan, of similar size, with more than 200 employees, and Walmart with 13.",
  ],
  [
    "then",
    "It put a team of more than 20 people of different functions full-time at the customer.",
  ],
  ["exchange", "Fewer coordination costs for the customer (our reading)."],
  ["proprietary", "Resources moved to where they earn (our reading)."],
  ["relational", "The joint team is itself a resource (our reading)."],
  ["source", "Interview with T. Muccio, valuecreator.com."],
];

/** Explains the three values with an example in numbers, and with a real case. */
export function threeValues(): SheetPart {
  const table = [HEADERS, ...ELEMENTS.map(elementRow)];
  const above = EXPLANATION.length;
  return {
    rows: [...EXPLANATION, ...table, [], ...sums(), [], ...CASE],
    formats: [
      {
        letters: ["G", "G"],
        rows: [above + 2, above + table.length],
        format: "0%",
      },
    ],
  };
}

function elementRow(each: ValueElement): readonly CellValue[] {
  const { supplier, customer } = elementWorth(each) ?? { supplier: "", customer: "" };
  return [
    each.type,
    each.name ?? "",
    each.supplierBenefit ?? "",
    each.supplierSacrifice ?? "",
    each.customerBenefit ?? "",
    each.customerSacrifice ?? "",
    each.probability ?? "",
    supplier,
    customer,
  ].map(rounded);
}

function sums(): readonly (readonly CellValue[])[] {
  const values = valuesOf(ELEMENTS);
  const least = NAMED_SETTINGS["value: least supplier share"].value;
  const greatest = NAMED_SETTINGS["value: greatest supplier share"].value;
  const { share = 0 } = appropriation(values, { least, greatest });
  return [
    ...VALUE_TYPES.map((type) => [type, "value created", rounded(values[type])]),
    ["all", "value created", rounded(values.created)],
    ["supplier", "its part", rounded(values.supplier)],
    ["customer", "its part", rounded(values.customer)],
    [
      "supplier share",
      "its part of all",
      Math.round(share * 1000) / 1000,
      `Outside ${least} to ${greatest}, or with one side below 0: balance the benefits (the bounds are ours).`,
    ],
  ];
}

/** 0.7 times 60 may be a hair off 42 in binary; the sheet shows the number one writes. */
function rounded(cell: CellValue): CellValue {
  return typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell;
}
