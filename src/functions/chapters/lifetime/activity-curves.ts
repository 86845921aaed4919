import type { ActivityFit } from "../../../model/activity/activity-fit";
import { meanOrders } from "../../../model/activity/mean-orders";
import { orderProbability } from "../../../model/activity/order-probability";
import { retention, survival } from "../../../model/activity/renewal";
import { KamError, notAvailable } from "../../../model/errors";
import { fitParameter } from "../../activity/fit-parameter";
import {
  answerCell,
  answerLine,
  lineIndex,
  numberLine,
  type NumberLine,
} from "../../activity/number-line";
import { defineFunction, type Position } from "../../define";
import { explained } from "../../explained";
import { number } from "../../number-parameters";
import { round } from "../../round";

const LONGEST = 1e9;

/** The models, asked about an account of which nothing is known yet. */
export const activityCurveFunctions = {
  MEAN: defineFunction({
    summary: "Repeat orders to be expected of a new account up to each time.",
    parameters: {
      periods: numberLine({
        help: "Times since the first order, one column or row, in the unit of the fit.",
        unit: "count",
        min: 0,
        max: LONGEST,
      }),
      fit: fitParameter(),
    },
    returns: { unit: "count", shape: "range", help: "One number a time; none at 0." },
    examples: [
      {
        cells: [[[0], [4]], [["NBD", 1, 2]]],
        answer: [[0], [2]],
        meaning: "A mean of one order in two weeks, for 4 weeks.",
      },
      {
        cells: [[[1]], [["Pareto/NBD", 1, 1, 1, 1]]],
        answer: [[Math.LN2]],
        meaning: "Half of the accounts drop out by then: ln(2).",
      },
    ],
    notes: ["For mean spend and for contracts there are KAM.EXPECT and KAM.SURVIVAL."],
    source:
      "Fader, Hardie & Lee (2005), Marketing Science 24(2); Schmittlein et al. (1987), cited from memory; the sum for k above 1 is ours.",
    compute: ({ periods, fit }) =>
      answerLine(periods, (time) => meanOrders(requireOrders(fit), time)),
    explain: ({ periods, fit }, position) => {
      const time = at(periods, position);
      const answer = meanOrders(requireOrders(fit), time);
      return explained({
        question: `Repeat orders of a new account in ${round(time)}`,
        answer,
        rule: [
          described(fit),
          "The mean over all rates of ordering and chances of dropping out that the fit holds.",
          `In ${round(time)} that makes ${round(answer)} repeat orders.`,
        ],
        source: "Mean of the model.",
      });
    },
  }),

  PMF: defineFunction({
    summary: "Probability that a new account places just so many repeat orders in a time.",
    parameters: {
      counts: numberLine({
        help: "Numbers of repeat orders, whole, one column or row.",
        unit: "count",
        min: 0,
        max: 100_000,
        isWhole: true,
      }),
      fit: fitParameter(),
      periods: number({
        help: "Time since the first order, in the unit of the fit.",
        unit: "count",
        min: 0,
        max: LONGEST,
      }),
    },
    returns: { unit: "share", shape: "range", help: "One probability a number, 0 to 1." },
    examples: [
      {
        cells: [[[0], [1], [2]], [["NBD", 1, 1]], 1],
        answer: [[0.5], [0.25], [0.125]],
        meaning: "Rates spread so that each further order is half as likely.",
      },
      {
        cells: [[[0], [1]], [["BG/NBD", 1, 1, 1, 1]], 1],
        answer: [[0.5], [0.375]],
        meaning: "One order and then none, or one and dropped out: 1/2 1/4 + 1/2 1/2.",
      },
    ],
    source:
      "Fader, Hardie & Lee (2005), equation (8); for Pareto/NBD integrated numerically by us.",
    compute: ({ counts, fit, periods }) =>
      answerLine(counts, (count) => orderProbability(requireOrders(fit), count, periods)),
    explain: ({ counts, fit, periods }, position) => {
      const count = at(counts, position);
      const answer = orderProbability(requireOrders(fit), count, periods);
      return explained({
        question: `Probability of ${count} repeat orders in ${round(periods)}`,
        answer,
        rule: [
          described(fit),
          `Ordered ${count} times and still there, or dropped out after them: ${round(answer)}.`,
        ],
        source: "Distribution of the model.",
      });
    },
  }),

  SURVIVAL: defineFunction({
    summary:
      "Share of a cohort under contract still there after each renewal, and retention (sBG).",
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
        meaning:
          "Chances to leave spread evenly: a half, then a third, then a fourth of those left.",
      },
    ],
    notes: ["At 0 nothing was renewed yet, so that retention is blank."],
    source:
      "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76-90, cited from memory.",
    compute: ({ periods: { cells }, fit }) => {
      requireContracts(fit);
      return cells.map((cell) => [
        answerCell(cell, (time) => survival(fit, time)),
        answerCell(cell, (time) => (time === 0 ? "" : retention(fit, time))),
      ]);
    },
    explain: ({ periods, fit }, { row, column }) => {
      requireContracts(fit);
      const time = at({ ...periods, liesFlat: false }, { row, column });
      const [share, kept] = [survival(fit, time), time === 0 ? "" : retention(fit, time)];
      const steps = Array.from(
        { length: Math.min(time, 8) },
        (_, index) => `Renewal ${index + 1}: ${round(retention(fit, index + 1))} of those left.`,
      );
      return explained({
        question: column === 0 ? `Share still there after ${time} renewals` : `Retention ${time}`,
        answer: column === 0 ? share : kept,
        rule: [described(fit), ...steps, `After ${time} renewals ${round(share)} are left.`],
        source: "Fader & Hardie (2007).",
      });
    },
  }),
};

function requireOrders(fit: ActivityFit): ActivityFit {
  if (fit.model === "sBG") {
    throw notAvailable("sBG is no model of how many orders come: ask KAM.SURVIVAL");
  }
  if (fit.model !== "Gamma-Gamma") return fit;
  throw notAvailable("Gamma-Gamma is no model of how many orders come: ask KAM.EXPECT");
}

function requireContracts({ model }: ActivityFit): void {
  if (model !== "sBG") throw notAvailable(`contracts are renewed by the sBG, and not by ${model}`);
}

function at(line: NumberLine, position: Position): number {
  const cell = line.cells[lineIndex(line, position)];
  if (cell instanceof KamError) throw cell;
  if (cell === undefined) throw notAvailable("this cell has no number to answer for");
  return cell;
}

function described({ model, parameters }: ActivityFit): string {
  return `${model} with ${parameters.map(round).join(", ")}.`;
}
