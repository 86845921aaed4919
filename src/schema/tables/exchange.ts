import { EXCHANGE_KINDS } from "../../model/relationship/communication";
import { dateColumn, wordColumn, type Column } from "../columns";

/** The columns of the Exchange table: what we and an account tell each other, a line each. */
export const exchangeColumns = {
  kind: wordColumn({
    header: "kind",
    help: "competitor report, deal review or complaint handling.",
    words: EXCHANGE_KINDS,
  }),
  direction: wordColumn({
    header: "direction",
    help: "in when it came from the account, out when it went there.",
    words: ["in", "out"],
  }),
  date: dateColumn({ header: "date", help: "Day on which it was held or is planned for." }),
  status: wordColumn({
    header: "status",
    help: "held, or planned (if its day has passed, it did not take place).",
    words: ["planned", "held"],
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
