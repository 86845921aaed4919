import type { Criterion } from "./criterion";

/**
 * The criteria of attractiveness that hold until a person sets others (our operationalisation).
 *
 * Weights come from pairwise comparisons 2, 3, 3, 4, 4 / 2, 2, 3, 3 / 1, 2, 2 / 2, 2 / 1 by the
 * analytic hierarchy process (consistency ratio 0.007), rounded to four decimals so that they add up
 * to 1. Anchors are start values for a supplier of middle size and are meant to be set anew by the
 * person who answers for them.
 */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  criterion("purchasing_power_3y", 0.3631, [0, 6_000_000]),
  criterion("contribution_12m / revenue_12m", 0.2276, [0, 0.4]),
  criterion("market_growth", 0.131, [-0.05, 0.15]),
  criterion("strategic_fit", 0.131, [0, 10]),
  criterion("openness", 0.0736, [0, 10]),
  { ...criterion("cost_to_serve_12m / revenue_12m", 0.0737, [0.02, 0.25]), better: "lower" },
];

function criterion(
  name: string,
  weight: number,
  [low, high]: readonly [number, number],
): Criterion {
  return { name, weight, low, high, better: "higher", curvature: 0 };
}
