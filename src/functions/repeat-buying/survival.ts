import { retention, survival } from "../../model/repeat-buying/renewal";
import { requireContracts } from "./fits/asked-fit";
import { fitSentence } from "./fits/describe-fit";
import { fitParameter } from "./fits/fit-parameter";
import { defineFunction } from "../define/define";
import { explained, round, counted } from "../define/explanation";
import { answerCell, numberAt, numberLine } from "../define/number-grid";

const SOURCE =
  "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76-90, cited from memory.";

/** How long contracts last. */
export const SURVIVAL = defineFunction({
  summary: "Share of a cohort under contract still there after each renewal, and retention (sBG).",
  parameters: {
    periods: numberLine({
      help: "Renewals passed, whole, one column or row.",
      unit: "count",
      min: 0,
      max: 10_000,
      isWhole: true,
    }),
    fit: fitParameter(),
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "One row a renewal: share still there, and share of those before that renewed.",
  },
  examples: [
    {
      cells: [[[0], [1], [3]], [["sBG", 1, 1]]],
      answer: [
        [1, ""],
        [1 / 2, 1 / 2],
        [1 / 4, 3 / 4],
      ],
      meaning: "Chances to leave spread evenly: a half, then a third, then a fourth of those left.",
    },
  ],
  source: SOURCE,
  compute: ({ periods, fit }) => {
    requireContracts(fit);
    return periods
      .flat()
      .map((cell) => [
        answerCell(cell, (time) => survival(fit, time)),
        answerCell(cell, (time) => (time === 0 ? "" : retention(fit, time))),
      ]);
  },
  explain: ({ periods, fit }, { row, column }) => {
    requireContracts(fit);
    const time = numberAt([periods.flat()], { row: 0, column: row });
    const [share, kept] = [survival(fit, time), time === 0 ? "" : retention(fit, time)];
    const steps = Array.from(
      { length: Math.min(time, 8) },
      (_, index) => `Renewal ${index + 1}: ${round(retention(fit, index + 1))} of those left.`,
    );
    return explained({
      question:
        column === 0 ? `Share still there after ${counted(time, "renewal")}` : `Retention ${time}`,
      answer: column === 0 ? share : kept,
      rule: [
        fitSentence(fit),
        ...steps,
        `After ${counted(time, "renewal")} ${round(share)} are left.`,
      ],
      source: SOURCE,
    });
  },
});
