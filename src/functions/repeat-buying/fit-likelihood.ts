import { LIKELIHOOD_SOURCE } from "./fits/answer-fit";
import { namedParameters } from "./fits/describe-fit";
import { readEvidence } from "./fits/evidence";
import { fitParameter } from "./fits/fit-parameter";
import { historyParameter } from "./fits/history-rows";
import { defineFunction } from "../define/define";
import { explained, counted } from "../define/explanation";

/** How likely histories are under a model. */
export const FITLIKELIHOOD = defineFunction({
  summary: "Log-likelihood of histories under a model with given parameters.",
  parameters: { history: historyParameter(), fit: fitParameter() },
  returns: { unit: "none", shape: "cell", help: "The higher, the better the fit; below 0." },
  examples: [
    {
      cells: [[[2, 1, 3]], [["NBD", 1, 1]]],
      answer: -5 * Math.LN2,
      meaning: "Two repeat orders in 3 units of time: ln(2) - 3 ln(4) is -5 ln(2).",
    },
  ],
  oneCurrency: ({ fit }) => (fit.model === "Gamma-Gamma" ? ["history"] : []),
  source: LIKELIHOOD_SOURCE,
  compute: ({ history, fit }) => readEvidence(history, fit.model).likelihood(fit),
  explain: ({ history, fit }) => {
    const evidence = readEvidence(history, fit.model);
    return explained({
      question: `Log-likelihood under ${fit.model}`,
      answer: evidence.likelihood(fit),
      rule: [
        `${counted(evidence.accounts, "account")}; ${counted(evidence.leftOut, "row")} without a history left out.`,
        `Parameters: ${namedParameters(fit)}.`,
        "The logarithms of how likely each history is are added up.",
      ],
      source: LIKELIHOOD_SOURCE,
    });
  },
});
