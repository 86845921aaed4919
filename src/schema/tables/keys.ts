import { columns } from "../columns";
import { money } from "../field";
import { ofAccount } from "../line-id";
import { table } from "../table";
import { accountColumns } from "./accounts";

/** The columns of a table of keys by which an amount is divided, beside account_id. */
export const keyColumns = columns({
  key: money({
    help: "By what the amount is divided, such as revenue; 0 takes nothing.",
    required: true,
    min: 0,
  }),
});

export const keysTable = table({
  name: "Keys",
  key: ["account_id"],
  references: [ofAccount],
  policy: "table",
  columns: { account_id: accountColumns.account_id, ...keyColumns },
});
