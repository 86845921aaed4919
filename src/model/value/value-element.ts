/** Where value lies (Pardo, Henneberg, Mouzas & Naudé 2006). */
export const VALUE_TYPES = ["exchange", "proprietary", "relational"] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** One thing that two firms do together, in money per year; `undefined` is unknown. */
export interface ValueElement {
  readonly name: string | undefined;
  readonly type: ValueType;
  readonly supplierBenefit: number | undefined;
  readonly supplierSacrifice: number | undefined;
  readonly customerBenefit: number | undefined;
  readonly customerSacrifice: number | undefined;
  /** Probability that it comes about, 0 to 1. */
  readonly probability: number | undefined;
  /** Whether the customer has agreed to the figures. */
  readonly isAgreed?: boolean | undefined;
}

/** What each side may expect of an element, money per year. */
export interface ElementWorth {
  readonly supplier: number;
  readonly customer: number;
}

/**
 * What an element is worth to each side: benefit less sacrifice, times its probability.
 *
 *     supplier = p (Bs - Ss);   customer = p (Bc - Sc)
 *
 * A higher price raises Bs and Sc alike: it moves value from one side to the other and makes none.
 *
 * @param element - Four amounts of 0 or more, money per year, and a probability from 0 to 1.
 * @returns Money per year for each side; `undefined` when a figure is unknown: it is not taken as 0.
 * @example
 * elementWorth({ name: "joint development", type: "relational", supplierBenefit: 90, supplierSacrifice: 60, customerBenefit: 110, customerSacrifice: 50, probability: 0.5 }); // { supplier: 15, customer: 30 }
 * @see Our operationalisation of Pardo, Henneberg, Mouzas & Naudé (2006); only the front matter of the
 *   working paper was seen.
 */
export function elementWorth(element: ValueElement): ElementWorth | undefined {
  const terms = elementTerms(element);
  if (terms === undefined) return undefined;
  const { probability, supplier, customer } = terms;
  return {
    supplier: probability * (supplier.benefit - supplier.sacrifice),
    customer: probability * (customer.benefit - customer.sacrifice),
  };
}

/** What one side has and gives. */
interface SideTerms {
  readonly benefit: number;
  readonly sacrifice: number;
}

function elementTerms(
  element: ValueElement,
):
  | { readonly probability: number; readonly supplier: SideTerms; readonly customer: SideTerms }
  | undefined {
  const { supplierBenefit, supplierSacrifice, customerBenefit, customerSacrifice, probability } =
    element;
  if (supplierBenefit === undefined || supplierSacrifice === undefined) return undefined;
  if (customerBenefit === undefined || customerSacrifice === undefined) return undefined;
  if (probability === undefined) return undefined;
  return {
    probability,
    supplier: { benefit: supplierBenefit, sacrifice: supplierSacrifice },
    customer: { benefit: customerBenefit, sacrifice: customerSacrifice },
  };
}

/**
 * What an element adds to sums over elements: expected benefits, and expected sacrifices below 0. Added up
 * apart, what one side gains and the other gives leaves 0 and no residue of the differences.
 *
 * @param element - Four amounts of 0 or more, money per year, and a probability from 0 to 1.
 * @returns Two amounts for each side; `undefined` when a figure is unknown.
 * @example
 * elementAmounts({ name: undefined, type: "exchange", supplierBenefit: 90, supplierSacrifice: 60, customerBenefit: 110, customerSacrifice: 50, probability: 0.5 }).supplier; // [45, -30]
 */
export function elementAmounts(
  element: ValueElement,
): { readonly supplier: readonly number[]; readonly customer: readonly number[] } | undefined {
  const terms = elementTerms(element);
  if (terms === undefined) return undefined;
  const { probability, supplier, customer } = terms;
  const amounts = ({ benefit, sacrifice }: SideTerms) => [
    probability * benefit,
    -probability * sacrifice,
  ];
  return { supplier: amounts(supplier), customer: amounts(customer) };
}
