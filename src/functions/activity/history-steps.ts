import type { ActivityFit } from "../../model/activity/activity-fit";
import { aliveAfter } from "../../model/activity/probability-alive";
import { round } from "../round";
import { historyOf, type KnownHistory } from "./account-history";

/** How long an account has been silent, in a sentence. */
export function silence(orders: number, recency: number, age: number): string {
  return `${orders} repeat orders, the last at ${round(recency)} of ${round(age)}: silent for ${round(age - recency)}.`;
}

/** Whether an account is still there, in a sentence. */
export function aliveSteps(fit: ActivityFit, known: KnownHistory): readonly string[] {
  if (fit.model === "NBD") return ["In this model nobody drops out."];
  return [`It is still there with probability ${round(aliveAfter(fit, historyOf(fit, known)))}.`];
}
