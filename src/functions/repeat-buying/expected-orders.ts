import { betaGeometric } from "../../model/repeat-buying/buying-fit";
import { expectedOrders } from "../../model/repeat-buying/expected-orders";
import { onceEach } from "../../model/repeat-buying/once-each";
import type { RowValues } from "../../reading/row-values";
import { historyOf, type KnownHistory } from "./fits/account-history";
import { requireOrders } from "./fits/asked-fit";
import { cohortFactorOf } from "./fits/cohort-factor";
import { describeFit } from "./fits/describe-fit";
import { fitParameter } from "./fits/fit-parameter";
import { historySteps } from "./fits/history-steps";
import { LONGEST_TIME } from "./fits/longest-time";
import { needed } from "../../schema/columns";
import { number } from "../define/number-parameters";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { settingsParameter } from "../define/parameters";
import { historyColumns } from "../../schema/tables/buying-histories";
import * as field from "../../schema/answer-fields";

const COLUMNS = [
  needed(historyColumns.repeat_orders),
  historyColumns.recency,
  historyColumns.age,
] as const;

const known = ([orders, recency, age]: RowValues<typeof COLUMNS>): KnownHistory => ({
  orders,
  recency,
  age,
});

/** What each account will order in a time to come. */
export const EXPECTEDORDERS = perAccount({
  summary: "Orders to be expected of each account in the time to come.",
  over: accountsOf({
    name: "history",
    help: "Histories with headers, or one account's x, t_x, T.",
    columns: COLUMNS,
  }),
  options: {
    fit: fitParameter(),
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    periods: number({
      help: "Time to come in the unit of the histories; 1 if left out.",
      unit: "count",
      min: 0,
      max: LONGEST_TIME,
      default: 1,
    }),
  },
  answer: { expected: field.orders },
  returns: { unit: "count", help: "One row per account: id and expected orders." },
  whole: (all, { options: { fit, periods }, settings }) => {
    const expected = onceEach((history) => expectedOrders(fit, history, periods));
    const few = settings.value("repeat buying: few accounts");
    return { expected, factor: cohortFactorOf(all.map(known), fit, { periods, few, expected }) };
  },
  decide: (account, { options: { fit } }, { expected, factor }) =>
    factor * expected(historyOf(requireOrders(fit), known(account))),
  show: (expected) => ({ expected }),
  explain: (account, expected, { options: { fit, periods } }) => ({
    steps: [
      ...historySteps(fit, known(account)),
      `Under ${describeFit(fit)} it is expected to order ${round(expected)} times in ${round(periods)}.`,
    ],
    settings: (betaGeometric(fit)?.k ?? 1) > 1 ? ["repeat buying: few accounts"] : [],
  }),
  examples: [
    {
      cells: [[[3, 5, 6]], [["NBD", 1, 2]], null, 4],
      answer: [[2]],
      meaning: "One more than 3 orders in two more than 6 weeks, for 4 weeks.",
    },
  ],
  source:
    "Fader, Hardie & Lee (2005); Batislam et al. (2007); Schmittlein et al. (1987); Fader, Hardie & Shang (2010), all cited from memory; CNBD-k, Reutterer, Platzer & Schroeder (2020), International Journal of Research in Marketing, near and not exact, and its scaling to the cohort as seen in the code of the R package BTYDplus.",
});
