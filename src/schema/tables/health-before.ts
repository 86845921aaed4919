import { columns } from "../columns";
import { date } from "../field";
import { ofAccount } from "../line-id";
import { table } from "../table";
import { accountColumns } from "./accounts";
import { healthColumns } from "./health-history";

/** The columns of the HealthBefore table: health at the end of the last closed period. */
const healthBeforeColumns = {
  account_id: accountColumns.account_id,
  health: healthColumns.health,
  ...columns({ as_of: date({ help: "Day on which the health was true; for people, not read." }) }),
};

export const healthBeforeTable = table({
  name: "HealthBefore",
  key: ["account_id"],
  references: [ofAccount],
  policy: "row",
  columns: healthBeforeColumns,
});
