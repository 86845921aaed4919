import { columns } from "../columns";
import { date, number } from "../field";

/** The columns of a table of health as it was, a line for each account and day. */
export const healthColumns = columns({
  day: date({ help: "Day on which the health was true." }),
  health: number({
    help: "Health of the account then, 0 to 100.",
    min: 0,
    max: 100,
  }),
});
