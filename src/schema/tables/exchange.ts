import { EXCHANGE_KINDS } from "../../model/relationship/communication";
import { columns } from "../columns";
import { date, word } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Exchange table: what we and an account tell each other, a line each. */
export const exchangeColumns = columns({
  kind: word({
    help: "competitor report, deal review or complaint handling.",
    words: EXCHANGE_KINDS,
  }),
  direction: word({
    help: "in when it came from the account, out when it went there.",
    words: ["in", "out"],
  }),
  date: date({ help: "Day on which it was held or is planned for." }),
  status: word({
    help: "held, or planned (if its day has passed, it did not take place).",
    words: ["planned", "held"],
  }),
});

export const exchangeTable = linesOfAccount({
  name: "Exchange",
  columns: exchangeColumns,
});
