/**
 * Where an account stands in the account matrix. Labels are those of McDonald & Woodburn's
 * selection matrix (from memory): attractive and strong, attractive only, strong only, neither.
 */
export type Quadrant = "Strategic" | "Star" | "Status" | "Streamline";

/** What divides high from low on the two axes of the account matrix. */
export interface MatrixCuts {
  /** Attractiveness, 0 to 10. */
  readonly attractiveness: number;
  /** Strength relative to the best competitor; 1 is parity. */
  readonly strength: number;
}

/**
 * Places an account in the account matrix (directional policy matrix).
 *
 * @param attractiveness - Score from 0 to 10.
 * @param strength - Our strength over the best competitor's as the customer sees it; 1 is parity.
 * @param cuts - A value on the cut counts as high.
 * @returns The quadrant.
 * @example
 * quadrant(7.57, 1.0143, { attractiveness: 6, strength: 1 }); // "Strategic"
 * @see McDonald, M. & Woodburn, D. Key Account Management (cells as seen in an exhibit of Millman &
 *   Wilson, labels cited from memory); cuts are ours.
 */
export function quadrant(attractiveness: number, strength: number, cuts: MatrixCuts): Quadrant {
  const isStrong = strength >= cuts.strength - ROUNDING;
  if (attractiveness >= cuts.attractiveness - ROUNDING) return isStrong ? "Strategic" : "Star";
  return isStrong ? "Status" : "Streamline";
}

/** Weighted sums that are 6 by hand may be a hair less in binary fractions. */
const ROUNDING = 1e-9;
