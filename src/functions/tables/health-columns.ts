import { numberColumn, type Column } from "../columns";

/** The columns of a table of health as of the last closed period, beside account_id. */
export const healthColumns = {
  health: numberColumn({
    header: "health",
    help: "Health of the account then, 0 to 100.",
    min: 0,
    max: 100,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
