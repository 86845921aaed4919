import { retentionRate } from "../../model/lifetime/retention-rate";
import { defineFunction } from "../define/define";
import { explained, counted } from "../define/explanation";
import { number } from "../define/number-parameters";

const SOURCE = "Common definition in marketing metrics, as seen in the glossary of Piwik PRO.";

/** How many accounts are kept. */
export const RETENTION = defineFunction({
  summary: "Share of the accounts at the start of a period that are still there at its end.",
  parameters: {
    start: count("Accounts at the start of the period."),
    end: count("Accounts at its end, the new ones among them."),
    added: count("Accounts won in the period."),
  },
  returns: { unit: "share", shape: "cell", help: "0 to 1; 1 when none was lost." },
  examples: [{ cells: [100, 105, 20], answer: 0.85, meaning: "85 of 100 stayed; 20 came in." }],
  source: SOURCE,
  compute: ({ start, end, added }) => retentionRate(start, end, added),
  explain: ({ start, end, added }) =>
    explained({
      question: "Retention of the period",
      answer: retentionRate(start, end, added),
      rule: [
        `Of ${counted(end, "account")} at the end, new: ${added}; so ${end - added} stayed.`,
        `They are divided by the ${start} of the start.`,
      ],
      source: SOURCE,
    }),
});

function count(help: string) {
  return number({ help, unit: "count", isWhole: true, min: 0 });
}
