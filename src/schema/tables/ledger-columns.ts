import { moneyColumn, dateColumn, flagColumn, type Column } from "../columns";

/** The columns of the Ledger table: what an account ordered and was credited, a line each. */
export const ledgerColumns = {
  date: dateColumn({
    header: "date",
    help: "Day of the order or credit; the time of day is left aside.",
  }),
  amount: moneyColumn({ header: "amount", help: "Amount of the line in one currency." }),
  credit: flagColumn({
    header: "credit",
    help: "yes for a credit; blank takes an amount of 0 or less for one.",
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
