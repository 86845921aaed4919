import type { RepeatBuyingGaps, RepeatBuyingMisfits } from "../../model/repeat-buying/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of models of repeat buying. */
export const REPEAT_BUYING: SentencesOf<RepeatBuyingMisfits & RepeatBuyingGaps> = {
  "recency-beyond-age": ({ age, found }) => expected(`a number from 0 to the age, ${age}`, found),
  "recency-without-order": ({ found }) => expected("0, as there is no repeat order", found),
  "recency-without-opportunity": ({ found }) => expected("0 without an order", found),
  "zero-despite-orders": ({ found }) =>
    expected("a number above 0, as there are repeat orders", found),
  "log-gaps-without-order": ({ found }) =>
    expected("0, as there is no gap without a repeat order", found),
  "log-gaps-too-large": ({ most, gaps, found }) =>
    expected(`at most ${most}, that of ${gaps} equal gaps`, found),
  "not-whole-opportunities": ({ most, found }) =>
    expected(`a whole number of opportunities from 0 to ${most}`, found),
  "more-orders-than-opportunities": ({ most, found }) =>
    expected(`at most ${most}, one an opportunity up to the last`, found),
  "beyond-the-model": "these values are too large or too small for the model to give a number",
  "unknown-log-gaps": "is unknown, and a model with k has no likelihood without it",
  "not-of-pareto-nbd": ({ model }) =>
    `discounted orders are those of the Pareto/NBD, and not of ${model}: fit that, or ask KAM.EXPECTEDORDERS for some periods`,
  "lifetime-not-identified":
    "this fit cannot tell drop-out from silence (not identified), so a lifetime has no end: ask KAM.EXPECTEDORDERS for some periods",
  "no-model-of-orders-to-come": ({ model }) => `${model} is no model of how many orders come`,
  "no-model-of-orders": ({ model }) => `${model} is no model of orders`,
  "no-order-after-first": "no account has an order after its first",
  "no-repeat-order": "no account has a repeat order, so there is no rhythm to learn from",
  "no-time-passed": "no time has passed since the first orders, so there is nothing to learn",
  "mean-takes-too-long": ({ steps }) =>
    `the mean is a sum over orders, and some accounts may take more than ${steps.toLocaleString("en")} steps by then: the time is too long for these rates`,
  "no-drop-out": ({ model }) =>
    `${model} has no probability of being alive: ask KAM.OVERDUE, or fit a model with drop-out`,
  "drop-out-not-identified":
    "this fit cannot tell drop-out from silence (not identified): ask KAM.OVERDUE instead",
  "no-probability-alive": ({ model }) => `${model} has no probability of being alive`,
  "cohort-too-short": "a cohort needs its start and at least two renewals to learn from",
  "nobody-left": "nobody left, so there is no leaving to learn from",
  "nobody-renewed": "nobody renewed, so there is no staying to learn from",
  "before-first-renewal": "there is no renewal before the first period",
  "no-repeat-amount": "no account has a repeat order with an amount",
  "no-mean-spend": ({ repeatOrders }) =>
    repeatOrders === 0
      ? "spend has no mean under this fit: q is not above 1"
      : `spend has no mean under this fit for ${repeatOrders} repeat ${repeatOrders === 1 ? "order" : "orders"}: p x + q is not above 1`,
};
