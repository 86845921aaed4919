import { MODEL_PARAMETERS } from "../../../model/activity/activity-fit";
import type { Fitted } from "../../../model/activity/fitted";
import { notAvailable } from "../../../model/errors";
import { readEvidence } from "../../activity/evidence";
import { FIT_HEADERS, fitList } from "../../activity/fit-list";
import { fitParameter } from "../../activity/fit-parameter";
import { historyParameter, type HistoryInput } from "../../activity/history-rows";
import type { AnswerGrid } from "../../answer";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { choice, flag } from "../../parameters";
import { round } from "../../round";
import { requireSettings, settingsParameter, type SettingsInput } from "../../settings";

const SOURCE =
  "Maximum likelihood, after Fader, Hardie & Lee (2005), Marketing Science 24(2), and for Pareto/NBD Schmittlein et al. (1987), Gamma-Gamma Fader & Hardie (2013), sBG Fader & Hardie (2007), BG/BB Fader, Hardie & Shang (2010), CNBD-k Platzer & Reutterer (2017), cited from memory; limits and the test of identification are ours.";

/** Models fitted to histories. */
export const activityFitFunctions = {
  FIT: defineFunction({
    summary: "Fits a model of buying and dropping out to the histories of many accounts.",
    parameters: {
      history: historyParameter(),
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
          "BG/BB": "Orders at fixed opportunities, such as one a year.",
        },
        default: "MBG/NBD",
      }),
      settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "none",
      shape: "range",
      help: "Two columns: parameters, log-likelihood, whether to trust them, 95 % intervals.",
    },
    examples: [
      {
        cells: [[[100], [60], [45]], "sBG"],
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
    notes: [
      "Hand over what KAM.ORDERS answers; plain rows are x, t_x, T, [log_gaps]; for Gamma-Gamma x, mean_spend; for sBG survivors; for BG/BB orders, last opportunity with one, opportunities.",
      "Rows with an error cell or a blank that is needed have no history: they are left out and counted. Any other fault is refused.",
      "identified is FALSE where drop-out explains the data no better than none: PALIVE then refuses, and KAM.OVERDUE answers.",
      "Parameters hold in the unit of time of the histories: weeks stay weeks.",
    ],
    source: SOURCE,
    compute: answerFit,
    explain: (question, { row, column }) => {
      const grid = answerFit(question);
      const [quantity = "", value = ""] = grid[row] ?? [];
      const { fitted, leftOut } = fitTo(question);
      return explained({
        question: `${String(quantity)} of the fit of ${fitted.model}`,
        answer: column === 0 ? quantity : value,
        rule: fitSteps(fitted, leftOut),
        source: SOURCE,
      });
    },
  }),

  LIKELIHOOD: defineFunction({
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
    notes: [
      "Compare models only over the same histories. Constants that no parameter changes are dropped, as the literature drops them.",
    ],
    source: SOURCE,
    compute: ({ history, fit }) => readEvidence(history, fit.model).likelihood(fit),
    explain: ({ history, fit }) => {
      const evidence = readEvidence(history, fit.model);
      return explained({
        question: `Log-likelihood under ${fit.model}`,
        answer: evidence.likelihood(fit),
        rule: [
          `${evidence.accounts} accounts; ${evidence.leftOut} rows without a history left out.`,
          `Parameters: ${namedParameters(fit.model, fit.parameters)}.`,
          "The logarithms of how likely each history is are added up.",
        ],
        source: SOURCE,
      });
    },
  }),
};

interface FitQuestion {
  readonly history: HistoryInput;
  readonly model: keyof typeof MODEL_PARAMETERS;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

function answerFit(question: FitQuestion): AnswerGrid {
  const { fitted, leftOut, settings } = fitTo(question);
  const list = fitList(fitted, { leftOut, settings });
  return (question.headers ?? true) ? [FIT_HEADERS, ...list] : list;
}

function fitTo({ history, model, settings: input }: FitQuestion): {
  readonly fitted: Fitted;
  readonly leftOut: number;
  readonly settings: ReturnType<typeof requireSettings>;
} {
  const settings = requireSettings(input);
  const { accounts, leftOut, fit } = readEvidence(history, model);
  const fewest = settings.value("activity: fewest accounts");
  if (accounts < fewest) {
    const found = `found ${round(accounts)} (${leftOut} left out)`;
    throw notAvailable(
      `a fit needs ${fewest} accounts or more, ${found}; KAM.OVERDUE answers for a single account`,
    );
  }
  const fitted = fit({
    leastGain: settings.value("activity: least gain"),
    leastDropOut: settings.value("activity: least drop-out"),
  });
  return { fitted, leftOut, settings };
}

function fitSteps(fitted: Fitted, leftOut: number): readonly string[] {
  const { model, parameters, accounts, repeatAccounts, logLikelihood, gain, identified } = fitted;
  return [
    `${round(accounts)} accounts, ${round(repeatAccounts)} with a repeat; ${leftOut} rows left out.`,
    `These parameters make the data most likely: ${namedParameters(model, parameters)}.`,
    `The log-likelihood there is ${round(logLikelihood)}.`,
    ...(gain === undefined
      ? []
      : [
          `Without drop-out it would be lower by ${round(gain)}: drop-out is ${identified ? "" : "not "}identified.`,
        ]),
  ];
}

function namedParameters(
  model: keyof typeof MODEL_PARAMETERS,
  parameters: readonly number[],
): string {
  const names = MODEL_PARAMETERS[model];
  return names.map((name, index) => `${name} ${round(parameters[index] ?? 0)}`).join(", ");
}
