import type {
  RepeatBuyingGaps,
  RepeatBuyingMisfits,
} from "../../../../src/model/repeat-buying/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<RepeatBuyingMisfits> = {
  "recency-beyond-age": [
    [{ age: 39, found: 40 }, "expected a number from 0 to the age, 39, found 40"],
  ],
  "recency-without-order": [[{ found: 3 }, "expected 0, as there is no repeat order, found 3"]],
  "recency-without-opportunity": [[{ found: 3 }, "expected 0 without an order, found 3"]],
  "zero-despite-orders": [
    [{ found: 0 }, "expected a number above 0, as there are repeat orders, found 0"],
  ],
  "log-gaps-without-order": [
    [{ found: 1 }, "expected 0, as there is no gap without a repeat order, found 1"],
  ],
  "log-gaps-too-large": [
    [{ most: 5.4161, gaps: 2, found: 6 }, "expected at most 5.4161, that of 2 equal gaps, found 6"],
  ],
  "not-whole-opportunities": [
    [
      { most: 100, found: 6.5 },
      "expected a whole number of opportunities from 0 to 100, found 6.5",
    ],
  ],
  "more-orders-than-opportunities": [
    [{ most: 2, found: 3 }, "expected at most 2, one an opportunity up to the last, found 3"],
  ],
};

export const GAPS: CasesOf<RepeatBuyingGaps> = {
  "beyond-the-model": [
    [{}, "these values are too large or too small for the model to give a number"],
  ],
  "unknown-log-gaps": [[{}, "is unknown, and a model with k has no likelihood without it"]],
  "not-of-pareto-nbd": [
    [
      { model: "BG/NBD" },
      "discounted orders are those of the Pareto/NBD, and not of BG/NBD: fit that, or ask KAM.EXPECTEDORDERS for some periods",
    ],
  ],
  "lifetime-not-identified": [
    [
      {},
      "this fit cannot tell drop-out from silence (not identified), so a lifetime has no end: ask KAM.EXPECTEDORDERS for some periods",
    ],
  ],
  "no-model-of-orders-to-come": [[{ model: "sBG" }, "sBG is no model of how many orders come"]],
  "no-model-of-orders": [[{ model: "sBG" }, "sBG is no model of orders"]],
  "no-order-after-first": [[{}, "no account has an order after its first"]],
  "no-repeat-order": [[{}, "no account has a repeat order, so there is no rhythm to learn from"]],
  "no-time-passed": [
    [{}, "no time has passed since the first orders, so there is nothing to learn"],
  ],
  "mean-takes-too-long": [
    [
      { steps: 1_000_000 },
      "the mean is a sum over orders, and some accounts may take more than 1,000,000 steps by then: the time is too long for these rates",
    ],
  ],
  "no-drop-out": [
    [
      { model: "NBD" },
      "NBD has no probability of being alive: ask KAM.OVERDUE, or fit a model with drop-out",
    ],
  ],
  "drop-out-not-identified": [
    [{}, "this fit cannot tell drop-out from silence (not identified): ask KAM.OVERDUE instead"],
  ],
  "no-probability-alive": [[{ model: "NBD" }, "NBD has no probability of being alive"]],
  "cohort-too-short": [[{}, "a cohort needs its start and at least two renewals to learn from"]],
  "nobody-left": [[{}, "nobody left, so there is no leaving to learn from"]],
  "nobody-renewed": [[{}, "nobody renewed, so there is no staying to learn from"]],
  "before-first-renewal": [[{}, "there is no renewal before the first period"]],
  "no-repeat-amount": [[{}, "no account has a repeat order with an amount"]],
  "no-mean-spend": [
    [{ repeatOrders: 0 }, "spend has no mean under this fit: q is not above 1"],
    [
      { repeatOrders: 1 },
      "spend has no mean under this fit for 1 repeat order: p x + q is not above 1",
    ],
    [
      { repeatOrders: 2 },
      "spend has no mean under this fit for 2 repeat orders: p x + q is not above 1",
    ],
  ],
};
