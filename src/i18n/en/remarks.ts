import type { Remarks } from "../../model/remarks";
import type { SentencesOf } from "../sentences";

/** What answers have to say beside their numbers. */
export const REMARKS: SentencesOf<Remarks> = {
  silent: ({ days }) => `silent for ${days} days`,
  "silent-and-overdue": ({ days }) => `silent for ${days} days, overdue in its rhythm`,
  "few-tests": ({ tests }) => `the range rests on ${tests} ${tests === 1 ? "test" : "tests"}`,
  "no-width": "the range has no width: the past was met exactly",
  "reaches-up-only": "the range reaches up only",
  "reaches-down-only": "the range reaches down only",
  "no-base-of-growth": ({ column, found }) =>
    `${column} is ${found}, so there is no rate of growth`,
  "supplier-loses": "the supplier loses",
  "customer-loses": "the customer loses",
  "supplier-gets-less": ({ least }) => `the supplier gets less than ${least}`,
  "supplier-gets-more": ({ greatest }) => `the supplier gets more than ${greatest}`,
  "nothing-to-share": "there is no value to share",
};
