import { columns } from "../columns";
import { date, number } from "../field";
import { lineId } from "../line-id";
import { table } from "../table";

/** The columns of a table of health as it was, a line for each account and day. */
export const healthColumns = columns({
  day: date({ help: "Day on which the health was true." }),
  health: number({
    unit: "points",
    help: "Health of the account then, 0 to 100.",
    min: 0,
    max: 100,
  }),
});

/** Accounts that were lost may stand in no table of accounts any more: no reference leads there. */
export const healthHistoryTable = table({
  name: "HealthHistory",
  key: ["account_id", "day"],
  policy: "table",
  columns: { account_id: lineId, ...healthColumns },
});
