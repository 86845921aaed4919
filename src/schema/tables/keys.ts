import { columns } from "../columns";
import { money } from "../field";

/** The columns of a table of keys by which an amount is divided, beside account_id. */
export const keyColumns = columns({
  key: money({
    help: "By what the amount is divided, such as revenue; 0 takes nothing.",
    required: true,
    min: 0,
  }),
});
