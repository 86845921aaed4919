import type { BuyingFit } from "../../../model/repeat-buying/buying-fit";
import { aliveAfter } from "../../../model/repeat-buying/probability-alive";
import { round } from "../../define/explanation";
import { describeFit } from "./describe-fit";
import { historyOf, type KnownHistory } from "./account-history";

/** How long an account has been silent, in a sentence. */
export function silence(orders: number, recency: number, age: number): string {
  return `${orders} repeat orders, the last at ${round(recency)} of ${round(age)}: silent for ${round(age - recency)}.`;
}

/** What an account did, and whether it is still there. */
export function historySteps(fit: BuyingFit, known: KnownHistory): readonly string[] {
  const history = historyOf(fit, known);
  const { repeatOrders, recency, age } = history;
  const alive =
    fit.model === "NBD"
      ? "In this model nobody drops out."
      : `It is still there with probability ${round(aliveAfter(fit, history))}.`;
  return [silence(repeatOrders, recency, age), alive];
}

interface KnownSpend {
  readonly orders: number;
  readonly spend: number | undefined;
}

/** What an account spent, and what is expected of it. */
export function spendSteps(
  fit: BuyingFit,
  { orders, spend }: KnownSpend,
  expected: number,
): readonly string[] {
  const mean = `Under ${describeFit(fit)} its mean spend is expected at ${round(expected)}`;
  const [, q = 0] = fit.parameters;
  const between =
    q > 1 ? "between its own and that of all" : "above its own: that of all has no mean";
  return spend === undefined || orders === 0
    ? ["No repeat order, so that nothing is known of its own spend.", `${mean}, that of all.`]
    : [`${orders} repeat orders of ${round(spend)} on average.`, `${mean}, ${between}.`];
}
