import type { EndlessStream, LifetimeGaps, LifetimeMisfits } from "../../model/lifetime/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of lifetimes. */
export const LIFETIME: SentencesOf<LifetimeMisfits & LifetimeGaps> = {
  "matrix-not-square": ({ size, found }) =>
    expected(`a square matrix, ${size} probabilities`, found),
  "row-above-one": ({ found }) => expected("probabilities of up to 1 in sum", found),
  "rewards-not-as-states": ({ states, found }) =>
    expected(`as many rewards as states, ${states}`, found),
  "more-added-than-at-end": ({ end, found }) =>
    expected(`at most the ${end} accounts at the end`, found),
  "more-kept-than-at-start": ({ most, found }) =>
    expected(`at most ${most} accounts, those of the start and the new ones`, found),
  "log-gaps-beside-mean": ({ found }) =>
    expected("logarithms of the gaps that fit their mean", found),
  "years-not-in-order": ({ years, found }) => expected(`each year once, from 1 to ${years}`, found),
  "probability-rises": ({ most, year, found }) =>
    expected(
      `at most ${most} in year ${year}, as in the year before: who has left is not back`,
      found,
    ),
  "no-account-at-start": "there was no account at the start that could stay",
  "no-mean-gap": "the mean gap between its orders is 0",
  "no-account-to-look-back-on": "there is no account to look back on",
  "history-too-short": ({ months, least }) =>
    `${months} full months of history are too few to forecast; ${least} are needed`,
  "no-method": "there is no method to forecast by",
  "no-year": "there is no year to value",
  "no-full-month": "no full calendar month lies between its first order and the end",
  "endless-stream": endless,
  "endless-lifetime": (stream) => `${endless(stream)}; give a number of periods`,
  "no-order": ({ credits, afterEnd }) =>
    `there is no order up to the end (${credits} credits, ${afterEnd} lines after the end), so there is no history`,
  "no-revenue-before": "no account had revenue before, so none could stay",
  "rate-below-zero-without-end":
    "a stream without end needs a discount rate of 0 or more; give periods",
  "state-never-left": "without discount some state is never left, so that it has no finite value",
};

function endless({ retention, growth, factor, limit }: EndlessStream): string {
  return `retention with growth reaches the discount rate (${retention} x ${growth} = ${factor}, where less than ${limit} is needed), so that a stream without end has no finite value`;
}
