import { columns } from "../columns";
import { number, text } from "../field";
import { lineId, ofAccount } from "../line-id";
import { table } from "../table";

/** The columns of the Activities table: work that an account caused in a department, a line each. */
export const workColumns = columns({
  department: text({
    help: "Department that does it, as the Capacity table names it.",
    required: true,
    longest: 60,
  }),
  activity: text({
    help: "What is done; for people, not read.",
    longest: 60,
    blank: "unknown",
  }),
  unit_minutes: number({
    unit: "minutes",
    help: "Minutes that one takes.",
    required: true,
    min: 0,
  }),
  volume: number({
    unit: "quantity",
    help: "How many the account caused.",
    required: true,
    min: 0,
  }),
});

export const activitiesTable = table({
  name: "Activities",
  key: [],
  references: [ofAccount, { columns: ["department"], table: "Capacity" }],
  policy: "table",
  columns: { account_id: lineId, ...workColumns },
});
