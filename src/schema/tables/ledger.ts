import { columns } from "../columns";
import { money, date, flag } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Ledger table: what an account ordered and was credited, a line each. */
export const ledgerColumns = columns({
  date: date({
    help: "Day of the order or credit; the time of day is left aside.",
  }),
  amount: money({ help: "Amount of the line in one currency." }),
  credit: flag({
    help: "yes for a credit; blank takes an amount of 0 or less for one.",
  }),
});

export const ledgerTable = linesOfAccount({
  name: "Ledger",
  columns: ledgerColumns,
});
