import { columns } from "../columns";
import { date } from "../field";

/** The columns of the Losses table: accounts that were lost, a line each. */
export const lossColumns = columns({
  lost_on: date({ help: "Day on which the account was lost." }),
});
