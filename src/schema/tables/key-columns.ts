import { moneyColumn, type Column } from "../columns";

/** The columns of a table of keys by which an amount is divided, beside account_id. */
export const keyColumns = {
  key: moneyColumn({
    header: "key",
    help: "By what the amount is divided, such as revenue; 0 takes nothing.",
    required: true,
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
