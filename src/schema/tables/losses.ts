import { columns } from "../columns";
import { date } from "../field";
import { table } from "../table";
import { accountColumns } from "./accounts";

/** The columns of the Losses table: accounts that were lost, a line each. */
export const lossColumns = columns({
  lost_on: date({ help: "Day on which the account was lost." }),
});

/** Accounts that were lost may stand in no table of accounts any more: no reference leads there. */
export const lossesTable = table({
  name: "Losses",
  key: ["account_id"],
  policy: "table",
  columns: { account_id: accountColumns.account_id, ...lossColumns },
});
