import type { ValueElement, ValueType } from "../../model/value/value-element";

/** The numeric example of the three values, thousands per year. */
export const ELEMENTS: readonly ValueElement[] = [
  element("single point of contact", "exchange", [0, 25, 60, 5, 1]),
  element("customised offering (price +70)", "exchange", [70, 40, 120, 80, 1]),
  element("focused sales team", "proprietary", [45, 15, 0, 0, 1]),
  element("joint development", "relational", [90, 60, 110, 50, 0.7]),
];

function element(
  name: string,
  type: ValueType,
  numbers: readonly [number, number, number, number, number],
): ValueElement {
  const [supplierBenefit, supplierSacrifice, customerBenefit, customerSacrifice, probability] =
    numbers;
  return {
    name,
    type,
    supplierBenefit,
    supplierSacrifice,
    customerBenefit,
    customerSacrifice,
    probability,
  };
}
