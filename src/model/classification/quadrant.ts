import { reaches } from "../statistics/reaches";

/**
 * Where an account stands in the account matrix. Labels are those of McDonald & Woodburn's
 * selection matrix (from memory): attractive and strong, attractive only, strong only, neither.
 */
export const QUADRANTS = ["Strategic", "Star", "Status", "Streamline"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

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
  const isStrong = reaches(strength, cuts.strength);
  if (reaches(attractiveness, cuts.attractiveness)) return isStrong ? "Strategic" : "Star";
  return isStrong ? "Status" : "Streamline";
}

/**
 * The same, where either may be unknown.
 *
 * @param account - Attractiveness and strength; `undefined` when unknown.
 * @param cuts - A value on the cut counts as high.
 * @returns The quadrant; `undefined` where either is unknown.
 * @example
 * quadrantOf({ attractiveness: 7, strength: undefined }, { attractiveness: 6, strength: 1 }); // undefined
 * @see As `quadrant`.
 */
export function quadrantOf(
  account: Readonly<Record<keyof MatrixCuts, number | undefined>>,
  cuts: MatrixCuts,
): Quadrant | undefined {
  const { attractiveness, strength } = account;
  if (attractiveness === undefined || strength === undefined) return undefined;
  return quadrant(attractiveness, strength, cuts);
}
