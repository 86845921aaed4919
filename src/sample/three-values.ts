import type { CellValue } from "../workbook/cells";
import type { SheetPart } from "./sheet-part";
import { ELEMENTS, forCustomer, forSupplier, total, type ValueElement } from "./value-elements";

const TYPES = ["exchange", "proprietary", "relational"] as const;

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
  return [
    each.type,
    each.element,
    each.supplierBenefit,
    each.supplierSacrifice,
    each.customerBenefit,
    each.customerSacrifice,
    each.probability,
    forSupplier(each),
    forCustomer(each),
  ];
}

function sums(): readonly (readonly CellValue[])[] {
  const supplier = total(ELEMENTS.map(forSupplier));
  const customer = total(ELEMENTS.map(forCustomer));
  const created = supplier + customer;
  const share = Math.round((supplier / created) * 1000) / 1000;
  return [
    ...TYPES.map((type) => {
      const own = ELEMENTS.filter((each) => each.type === type);
      return [type, "value created", total([...own.map(forSupplier), ...own.map(forCustomer)])];
    }),
    ["all", "value created", created],
    ["supplier", "its part", supplier],
    ["customer", "its part", customer],
    [
      "supplier share",
      "its part of all",
      share,
      "Outside 0.2 to 0.8, or with one side below 0: balance the benefits (the bounds are ours).",
    ],
  ];
}
