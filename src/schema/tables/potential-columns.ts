import { moneyColumn, flagColumn, textColumn, type Column } from "../columns";

/** The columns of the Potentials table: what a unit could buy of a product, a line each. */
export const potentialColumns = {
  product: textColumn({
    header: "product",
    help: "Product that the unit could buy; one line per unit and product.",
    required: true,
    longest: 80,
  }),
  product_group: textColumn({
    header: "product_group",
    help: "Group of the product; blank if none.",
    longest: 80,
    blank: "unknown",
  }),
  potential_12m: moneyColumn({
    header: "potential_12m",
    help: "What it buys of this in 12 months from all suppliers, or could; blank is unknown.",
    required: true,
    min: 0,
  }),
  revenue_12m: moneyColumn({
    header: "revenue_12m",
    help: "What it buys of this from us in 12 months, net of credits; blank is unknown.",
    required: true,
  }),
  includes_units: flagColumn({
    header: "includes_units",
    help: "yes when both amounts hold those of the units below it; blank is no.",
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
