import { numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Activities table: work that an account caused in a department, a line each. */
export const workColumns = {
  department: textColumn({
    header: "department",
    help: "Department that does it, as the Capacity table names it.",
    required: true,
    longest: 60,
  }),
  activity: textColumn({
    header: "activity",
    help: "What is done; for people, not read.",
    longest: 60,
    blank: "unknown",
  }),
  unit_minutes: numberColumn({
    header: "unit_minutes",
    help: "Minutes that one takes.",
    required: true,
    min: 0,
  }),
  volume: numberColumn({
    header: "volume",
    help: "How many the account caused.",
    required: true,
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
