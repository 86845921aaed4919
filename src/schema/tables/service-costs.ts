import { columns, needed } from "../columns";
import { money, text, type Field } from "../field";
import { table } from "../table";

/** So large an amount is a slip, and sums of such amounts would be no numbers. */
const MOST = 1e12;

/** The columns of a table of what service costs: a line a measure, a column a level. */
export const serviceCostColumns = columns({
  measure: needed(
    text({
      help: "Measure, as SERVICETARGETS names it.",
      longest: 80,
      blank: "unknown",
    }),
  ),
  strategic: cost("strategic"),
  key: cost("key"),
  standard: cost("standard"),
});

export const serviceCostsTable = table({
  name: "ServiceCosts",
  key: ["measure"],
  policy: "table",
  columns: serviceCostColumns,
});

function cost(level: string): Field<number> {
  const help = `What it costs a year on the level ${level}; blank if unknown.`;
  return money({ help, min: 0, max: MOST });
}
