import { lambertW } from "../statistics/lambert";
import type { BenefitCurve } from "./benefit-curve";

/** Benefit and cost of integrating with an account, by depth x from 0 to 1. */
export interface Integration extends BenefitCurve {
  /** Coordination and rigidity at full integration, money per year (c); it rises as x squared. */
  readonly cost: number;
}

/**
 * What integration of some depth brings a year, before any set-up cost.
 *
 *     b (1 - e^(-beta x)) - c x^2
 *
 * @param integration - b and c in money per year, 0 or more; beta of 0 or more.
 * @param depth - x, 0 (none) to 1 (full).
 * @returns Money per year, any sign.
 * @example
 * netBenefit({ benefit: 400, beta: 2, cost: 300 }, 0); // 0
 * @see Our operationalisation: benefit diminishes, cost of coordination rises.
 */
export function netBenefit(integration: Integration, depth: number): number {
  const { benefit, beta, cost } = integration;
  return benefit * -Math.expm1(-beta * depth) - cost * depth * depth;
}

/**
 * How deep to integrate with an account: where one step more costs what it brings.
 *
 *     b beta e^(-beta x) = 2 c x,  so  x* = W(b beta^2 / (2 c)) / beta,  clipped to 0 ... 1
 *
 * W is Lambert's function. There is one optimum, as benefit is concave and cost is convex. It
 * falls with the cost of coordination and rises with the benefit.
 *
 * @param integration - b and c in money per year, 0 or more; beta from 0 to 700.
 * @returns Depth, 0 to 1; 0 when there is no benefit.
 * @example
 * optimalDepth({ benefit: 2 * Math.E, beta: 1, cost: 1 }); // 1
 * @see Our operationalisation; excess of integration after the literature on the dark side of close
 *   relationships.
 */
export function optimalDepth(integration: Integration): number {
  const { benefit, beta, cost } = integration;
  if (benefit === 0 || beta === 0) return 0;
  // Held apart from beta, the ratio overflows only where all is worth its cost.
  const ratio = benefit / cost;
  if (ratio >= (2 / beta) * Math.exp(beta)) return 1;
  return Math.min(lambertW(ratio * beta * (beta / 2)) / beta, 1);
}
