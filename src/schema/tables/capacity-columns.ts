import { moneyColumn, numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Capacity table: a department a row. */
export const capacityColumns = {
  department: textColumn({
    header: "department",
    help: "Name of the department, once in the table.",
    required: true,
    longest: 60,
  }),
  cost: moneyColumn({
    header: "cost",
    help: "Cost of the capacity supplied in the period.",
    required: true,
    min: 0,
  }),
  practical_minutes: numberColumn({
    header: "practical_minutes",
    help: "Minutes that its people can really work in the period, above 0.",
    required: true,
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
