import { fault } from "../errors";
import { total } from "./total";
import { elementAmounts, type ValueElement } from "./value-element";

/** Value of one relationship, money per year. */
export interface ThreeValues {
  /** What both sides gain together; the sum of the three types, and of the two sides. */
  readonly created: number;
  readonly exchange: number;
  readonly proprietary: number;
  readonly relational: number;
  readonly supplier: number;
  readonly customer: number;
  /** The part of what is created that rests on figures the customer has agreed to. */
  readonly agreed: number;
  /** Names of the elements without all figures: they are in none of the sums. */
  readonly notPriced: readonly string[];
  /** Whether all elements, priced or not, are proprietary: then the supplier alone is valued. */
  readonly isSupplierAlone: boolean;
}

/**
 * What a relationship is worth by type and by side (exchange, proprietary and relational value).
 *
 *     created = sum of p ((Bs - Ss) + (Bc - Sc)) = exchange + proprietary + relational
 *             = supplier + customer
 *
 * An element with an unknown figure is named and left out, never priced at zero in silence.
 *
 * @param elements - n >= 1 elements, amounts in one currency per year.
 * @returns Money per year, any sign.
 * @throws {KamError} `not-available` when no element has all its figures, or the sums overflow.
 * @example
 * threeValues([{ name: "focused sales team", type: "proprietary", supplierBenefit: 45, supplierSacrifice: 15, customerBenefit: 0, customerSacrifice: 0, probability: 1 }]).created; // 30
 * @see Our operationalisation of Pardo, Henneberg, Mouzas & Naudé (2006); only the front matter of the
 *   working paper was seen.
 */
export function threeValues(elements: readonly ValueElement[]): ThreeValues {
  const priced: { readonly element: ValueElement; readonly worth: Amounts }[] = [];
  const notPriced: string[] = [];
  elements.forEach((element, index) => {
    const worth = elementAmounts(element);
    if (worth === undefined) notPriced.push(nameOf(element, index));
    else priced.push({ element, worth });
  });
  if (priced.length === 0) {
    throw fault("no-priced-element", {});
  }
  const both = (chosen: (element: ValueElement) => boolean): number =>
    total(
      priced
        .filter(({ element }) => chosen(element))
        .flatMap(({ worth }) => [...worth.supplier, ...worth.customer]),
    );
  return {
    created: both(() => true),
    exchange: both(({ type }) => type === "exchange"),
    proprietary: both(({ type }) => type === "proprietary"),
    relational: both(({ type }) => type === "relational"),
    supplier: total(priced.flatMap(({ worth }) => worth.supplier)),
    customer: total(priced.flatMap(({ worth }) => worth.customer)),
    agreed: both(({ isAgreed }) => isAgreed === true),
    notPriced,
    isSupplierAlone: elements.every(({ type }) => type === "proprietary"),
  };
}

type Amounts = NonNullable<ReturnType<typeof elementAmounts>>;

/**
 * How an element is spoken of, with a name or without.
 *
 * @param element - The element.
 * @param index - Its place in the list, from 0.
 * @returns Its name, or its number.
 * @example
 * nameOf({ name: undefined }, 2); // "element 3"
 */
export function nameOf(element: Pick<ValueElement, "name">, index: number): string {
  return element.name ?? `element ${index + 1}`;
}
