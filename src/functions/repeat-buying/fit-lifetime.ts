import * as field from "../../schema/answer-fields";
import {
  answerFit,
  fitSteps,
  fitTo,
  LIKELIHOOD_SOURCE,
  listOf,
  settingsUsed,
} from "./fits/answer-fit";
import { historyParameter } from "./fits/history-rows";
import { namedSettings } from "../define/per-account/explain-account";
import { defineFunction } from "../define/define";
import { explained } from "../define/explanation";
import { choice, flag, settingsParameter } from "../define/parameters";

/** Models fitted to histories. */
export const FITLIFETIME = defineFunction({
  summary: "Fits a model of buying and dropping out to the histories of many accounts.",
  parameters: {
    history: historyParameter(),
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    model: choice({
      help: "Which model; MBG/NBD if left out.",
      words: {
        "MBG/NBD": "Drop-out after any order, the first too: the usual choice for firms.",
        "MBG/CNBD-k": "The same with regular orders; the fit chooses how regular.",
        "BG/NBD": "Drop-out after a repeat order.",
        "BG/CNBD-k": "The same with regular orders; the fit chooses how regular.",
        "Pareto/NBD": "Drop-out at any time.",
        NBD: "Nobody drops out.",
        "Gamma-Gamma": "Mean spend of an order.",
        sBG: "Contracts that are renewed or not.",
        "BG/BB": "Orders at fixed opportunities, such as one per year.",
      },
      default: "MBG/NBD",
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    quantity: {
      ...field.text,
      help: "A parameter of the model, or what says how good the fit is.",
    },
    value: { ...field.text, help: "Its number, word, or TRUE or FALSE." },
  },
  returns: {
    unit: "none",
    shape: "range",
    help: "Two columns: parameters, log-likelihood, whether to trust them, 95% intervals.",
  },
  examples: [
    {
      cells: [[[100], [60], [45]], null, "sBG"],
      answer: [
        ["quantity", "value"],
        ["model", "sBG"],
        ["accounts", 100],
        ["repeat_accounts", 60],
        ["left_out", 0],
        ["alpha", 2 / 3],
        ["beta", 1],
        ["log_likelihood", 40 * Math.log(0.4) + 15 * Math.log(0.15) + 45 * Math.log(0.45)],
        ["converged", true],
        ["identified", true],
        ["advice", "Nothing speaks against this fit."],
        ["alpha_low", 0.194],
        ["alpha_high", 2.29],
        ["beta_low", 0.243],
        ["beta_high", 4.12],
      ],
      meaning: "Of 100 contracts 60 were renewed, then 45: retention rises from 0.6 to 0.75.",
    },
  ],
  oneCurrency: ({ model }) => (model === "Gamma-Gamma" ? ["history"] : []),
  source: LIKELIHOOD_SOURCE,
  compute: answerFit,
  explain: (question, { row, column }) => {
    const made = fitTo(question);
    const { fitted, leftOut, settings } = made;
    const [quantity = "", value = ""] = listOf(made, question)[row] ?? [];
    return explained({
      question: `${String(quantity)} of the fit of ${fitted.model}`,
      answer: column === 0 ? quantity : value,
      rule: fitSteps(fitted, leftOut),
      settings: namedSettings(settings, settingsUsed(fitted)),
      source: LIKELIHOOD_SOURCE,
    });
  },
});
