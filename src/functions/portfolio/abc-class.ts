import * as field from "../../schema/answer-fields";
import { defineFunction } from "../define/define";
import { flag, settingsParameter } from "../define/parameters";
import { answerAbc, explainAbc } from "./abc-class/abc-accounts";
import { amountsByAccount } from "./amounts/amounts";

/** Which accounts bring most of the total. */
export const ABCCLASS = defineFunction({
  summary: "Which accounts bring most of the total, which some and which little (ABC classes).",
  parameters: {
    values: amountsByAccount({ help: "Amount of each account, any sign, one column or row." }),
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    headers: flag({ help: "TRUE puts a header above the classes; none if left out." }),
  },
  columns: {
    class: { ...field.word(["A", "B", "C"]), help: "A brings most of the total, C least." },
  },
  returns: {
    unit: "text",
    shape: "range",
    help: "One column in the order of the cells: A, B or C; blank cells stay blank.",
  },
  examples: [
    {
      cells: [[[50], [30], [15], [5]]],
      answer: [["A"], ["A"], ["B"], ["C"]],
      meaning: "50 and 80% of the total are within 80, 95% within 95, 100% is above.",
    },
    {
      cells: [[[20], [""], [60], [20]]],
      answer: [["A"], [""], ["A"], ["A"]],
      meaning: "Both of 20 have the class of the first of them, which reaches 80%.",
    },
  ],
  source:
    "ABC analysis, common practice without one source; ties, losses and the largest are our operationalisation.",
  compute: answerAbc,
  explain: explainAbc,
});
