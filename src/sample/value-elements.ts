/** Benefits and sacrifices of one thing that two firms do together, thousands a year. */
export interface ValueElement {
  readonly element: string;
  readonly type: "exchange" | "proprietary" | "relational";
  readonly supplierBenefit: number;
  readonly supplierSacrifice: number;
  readonly customerBenefit: number;
  readonly customerSacrifice: number;
  /** Probability that it comes about, 0 to 1. */
  readonly probability: number;
}

/** The numeric example of the three values. */
export const ELEMENTS: readonly ValueElement[] = [
  element("single point of contact", "exchange", [0, 25, 60, 5, 1]),
  element("customised offering (price +70)", "exchange", [70, 40, 120, 80, 1]),
  element("focused sales team", "proprietary", [45, 15, 0, 0, 1]),
  element("joint development", "relational", [90, 60, 110, 50, 0.7]),
];

/** What the supplier may expect, benefit less sacrifice. */
export function forSupplier({
  probability,
  supplierBenefit,
  supplierSacrifice,
}: ValueElement): number {
  return rounded(probability * (supplierBenefit - supplierSacrifice));
}

/** What the customer may expect, benefit less sacrifice. */
export function forCustomer({
  probability,
  customerBenefit,
  customerSacrifice,
}: ValueElement): number {
  return rounded(probability * (customerBenefit - customerSacrifice));
}

export function total(amounts: readonly number[]): number {
  return rounded(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** 0.7 times 60 is a hair off 42 in binary; the sheet shows the number one writes. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

function element(
  name: string,
  type: ValueElement["type"],
  numbers: readonly [number, number, number, number, number],
): ValueElement {
  const [supplierBenefit, supplierSacrifice, customerBenefit, customerSacrifice, probability] =
    numbers;
  return {
    element: name,
    type,
    supplierBenefit,
    supplierSacrifice,
    customerBenefit,
    customerSacrifice,
    probability,
  };
}
