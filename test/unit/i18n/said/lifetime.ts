import type { LifetimeGaps, LifetimeMisfits } from "../../../../src/model/lifetime/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<LifetimeMisfits> = {
  "matrix-not-square": [
    [{ size: 1, found: 2 }, "expected a square matrix, 1 probabilities, found 2"],
  ],
  "row-above-one": [[{ found: 1.1 }, "expected probabilities of up to 1 in sum, found 1.1"]],
  "rewards-not-as-states": [
    [{ states: 2, found: 1 }, "expected as many rewards as states, 2, found 1"],
  ],
  "more-added-than-at-end": [
    [{ end: 5, found: 6 }, "expected at most the 5 accounts at the end, found 6"],
  ],
  "more-kept-than-at-start": [
    [
      { most: 12, found: 15 },
      "expected at most 12 accounts, those of the start and the new ones, found 15",
    ],
  ],
  "log-gaps-beside-mean": [
    [{ found: 5 }, "expected logarithms of the gaps that fit their mean, found 5"],
  ],
  "years-not-in-order": [[{ years: 2, found: 3 }, "expected each year once, from 1 to 2, found 3"]],
  "probability-rises": [
    [
      { most: 0.92, year: 2, found: 0.95 },
      "expected at most 0.92 in year 2, as in the year before: who has left is not back, found 0.95",
    ],
  ],
};

const ENDLESS = { retention: 1, growth: 1.1, factor: 1.1, limit: 1.1 };

export const GAPS: CasesOf<LifetimeGaps> = {
  "no-account-at-start": [[{}, "there was no account at the start that could stay"]],
  "no-mean-gap": [[{}, "the mean gap between its orders is 0"]],
  "no-account-to-look-back-on": [[{}, "there is no account to look back on"]],
  "history-too-short": [
    [{ months: 5, least: 6 }, "5 full months of history are too few to forecast; 6 are needed"],
  ],
  "no-method": [[{}, "there is no method to forecast by"]],
  "no-year": [[{}, "there is no year to value"]],
  "no-full-month": [[{}, "no full calendar month lies between its first order and the end"]],
  "endless-stream": [
    [
      ENDLESS,
      "retention with growth reaches the discount rate (1 x 1.1 = 1.1, where less than 1.1 is needed), so that a stream without end has no finite value",
    ],
  ],
  "endless-lifetime": [
    [
      ENDLESS,
      "retention with growth reaches the discount rate (1 x 1.1 = 1.1, where less than 1.1 is needed), so that a stream without end has no finite value; give a number of periods",
    ],
  ],
  "no-order": [
    [
      { credits: 0, afterEnd: 6 },
      "there is no order up to the end (0 credits, 6 lines after the end), so there is no history",
    ],
  ],
  "no-revenue-before": [[{}, "no account had revenue before, so none could stay"]],
  "rate-below-zero-without-end": [
    [{}, "a stream without end needs a discount rate of 0 or more; give periods"],
  ],
  "state-never-left": [
    [{}, "without discount some state is never left, so that it has no finite value"],
  ],
};
