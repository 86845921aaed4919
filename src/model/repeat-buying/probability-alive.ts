import { fault } from "../errors";
import { betaGeometric, four, sound, type BuyingFit, type BetaGeometric } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import { noOrderYet } from "./no-order-yet";
import { aliveAtNext } from "./opportunity-answers";
import { droppedOut } from "./dropped-out";

/**
 * Probability that an account has not dropped out, given how often it ordered and how long it has
 * been silent.
 *
 *     (M)BG/CNBD-k: S2 / (S1 + S2);   Pareto/NBD: 1 / (1 + s D (alpha+T)^(r+x) (beta+T)^s)
 *     BG/BB: still there at the next opportunity
 *
 * It speaks of an account whose rhythm the portfolio knows: one silent for long for its own rhythm has
 * a low probability. The BG/NBD holds every account without a repeat order for alive; the MBG does not.
 *
 * @param fit - Any model with drop-out; parameters above 0, in the unit of time of the history.
 * @param history - x, t_x and T of the account.
 * @returns Probability, 0 to 1.
 * @throws {KamError} `not-available` when the fit did not identify drop-out, or the model has none.
 * @example
 * probabilityAlive({ model: "BG/NBD", parameters: [1, 1, 1, 1] }, { repeatOrders: 1, recency: 1, age: 1 }); // 0.5
 * @see Fader, Hardie & Lee (2005) and their note on P(alive); Schmittlein, Morrison & Colombo (1987),
 *   cited from memory.
 */
export function probabilityAlive(fit: BuyingFit, history: BuyingHistory): number {
  return aliveAfter(requireDropOut(fit), history);
}

/**
 * Lets a fit through that knows of drop-out.
 *
 * @param fit - A model with its parameters.
 * @returns The same fit.
 * @throws {KamError} `not-available` when the model has no drop-out, or the fit did not identify it.
 * @example
 * requireDropOut({ model: "BG/NBD", parameters: [1, 1, 1, 1] }).model; // "BG/NBD"
 * @see Our operationalisation: a probability of 1 for all is no finding.
 */
export function requireDropOut(fit: BuyingFit): BuyingFit {
  if (betaGeometric(fit) === undefined && fit.model !== "Pareto/NBD" && fit.model !== "BG/BB") {
    throw fault("no-drop-out", { model: fit.model });
  }
  if (fit.identified !== false) return fit;
  throw fault("drop-out-not-identified", {});
}

/**
 * The same, whether the fit identified drop-out or not: forecasts do not hang on it.
 *
 * @param fit - Any model with drop-out.
 * @param history - x, t_x and T of the account.
 * @returns Probability, 0 to 1.
 * @throws {KamError} `not-available` when the model has no drop-out, or beyond what doubles hold.
 * @example
 * aliveAfter({ model: "BG/NBD", parameters: [1, 1, 1, 1], identified: false }, { repeatOrders: 1, recency: 1, age: 1 }); // 0.5
 * @see `probabilityAlive`.
 */
export function aliveAfter(fit: BuyingFit, history: BuyingHistory): number {
  const family = betaGeometric(fit);
  if (family !== undefined) return sound(aliveBetaGeometric(fit, family, history));
  if (fit.model === "Pareto/NBD") return sound(alivePareto(fit, history));
  if (fit.model === "BG/BB") return aliveAtNext(fit, history);
  throw fault("no-probability-alive", { model: fit.model });
}

function aliveBetaGeometric(
  fit: BuyingFit,
  { k, z }: BetaGeometric,
  { repeatOrders, recency, age }: BuyingHistory,
): number {
  if (repeatOrders === 0 && z === 0) return 1;
  const [r, alpha, a, b] = four(fit);
  const all = r + k * repeatOrders;
  const gap = Math.log1p((age - recency) / (alpha + recency));
  // One less than the orders first: a small b beside a whole number would lose its digits.
  const logGone = Math.log(a) - Math.log(b + (repeatOrders - 1 + z)) + all * gap;
  const share = (age - recency) / (alpha + age);
  const logStill = Math.log(noOrderYet({ all, share, k }).value);
  return 1 / (1 + Math.exp(logGone - logStill));
}

function alivePareto(fit: BuyingFit, { repeatOrders, recency, age }: BuyingHistory): number {
  const [r, alpha, s, beta] = four(fit);
  const gone = droppedOut({ r, alpha, s, beta }, { orders: repeatOrders, recency, age });
  return 1 / (1 + Math.exp(Math.log(s) + gone.logAgainstEnd));
}
