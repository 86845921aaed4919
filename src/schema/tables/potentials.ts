import { columns } from "../columns";
import { money, flag, text } from "../field";
import { lineId, ofAccount } from "../line-id";
import { table } from "../table";

/** The columns of the Potentials table: what a unit could buy of a product, a line each. */
export const potentialColumns = columns({
  product: text({
    help: "Product that the unit could buy; one line per unit and product.",
    required: true,
    longest: 80,
  }),
  product_group: text({
    help: "Group of the product; blank if none.",
    longest: 80,
    blank: "unknown",
  }),
  potential_12m: money({
    help: "What it buys of this in 12 months from all suppliers, or could; blank is unknown.",
    required: true,
    min: 0,
  }),
  revenue_12m: money({
    help: "What it buys of this from us in 12 months, net of credits; blank is unknown.",
    required: true,
  }),
  includes_units: flag({
    help: "yes when both amounts hold those of the units below it; blank is no.",
  }),
});

export const potentialsTable = table({
  name: "Potentials",
  key: ["account_id", "product"],
  references: [ofAccount],
  policy: "row",
  columns: { account_id: lineId, ...potentialColumns },
});
