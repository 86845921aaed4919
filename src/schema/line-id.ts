import { accountColumns } from "./tables/accounts";

/** The id in a table of several lines per account. */
export const lineId = {
  ...accountColumns.account_id,
  help: "Id of the account that the line belongs to; an account may have several lines.",
};

/** Each line is of a row of the Accounts table. */
export const ofAccount = { columns: ["account_id"], table: "Accounts" } as const;
