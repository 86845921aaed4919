import { moneyColumn, needed, textColumn, type Column } from "../columns";

/** So large an amount is a slip, and sums of such amounts would be no numbers. */
const MOST = 1e12;

/** The columns of a table of what service costs: a line a measure, a column a level. */
export const serviceCostColumns = {
  measure: needed(
    textColumn({
      header: "measure",
      help: "Measure, as SERVICETARGETS names it.",
      longest: 80,
      blank: "unknown",
    }),
  ),
  Strategic: cost("strategic"),
  Key: cost("key"),
  Standard: cost("standard"),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function cost(level: string): Column<number> {
  const help = `What it costs a year on the level ${level}; blank if unknown.`;
  return moneyColumn({ header: level, help, min: 0, max: MOST });
}
