import { decideTier } from "./tier";
import type { Tier, TierEvidence, TierHistory, TierRule } from "./tier-rule";

/** How far a cut must be passed before a tier changes within one period. */
export interface TierMargins {
  readonly attractiveness: number;
  readonly strength: number;
}

/** Whether the tier of the last closed period stays. */
export interface HeldTier {
  readonly tier: Tier;
  /** Why it stays although the numbers give another; empty where they decide. */
  readonly reason: string;
}

/**
 * Holds the tier of the last closed period while a cut is passed by little and for the first time
 * (hysteresis).
 *
 * The tier changes when its numbers gave the same new tier in the last closed period too, or when no
 * attractiveness within +-margin and no strength within +-margin would give the old one. So a change
 * that no cut made, such as a loss, is never held back.
 *
 * @param proposed - Tier that the numbers give now.
 * @param evidence - What is known of the account now.
 * @param history - The last closed period; without a held tier the numbers decide.
 * @param rule - Cuts of the matrix, completeness, and how far a cut must be passed.
 * @returns The tier, and why it was held.
 * @example
 * holdTier("Standard", { attractiveness: 5.8, strength: 1.1, completeness: 1, standing: "firm", contribution: 1, lifetimeValue: 1, routes: ["potential"] }, { held: "Strategic key", proposed: undefined }, { cuts: { attractiveness: 6, strength: 1 }, strategicCompleteness: 0.7, margins: { attractiveness: 0.3, strength: 0.05 } }).tier; // "Strategic key"
 * @see Our operationalisation.
 */
export function holdTier(
  proposed: Tier,
  evidence: TierEvidence,
  history: TierHistory,
  rule: TierRule & { readonly margins: TierMargins },
): HeldTier {
  const { held, proposed: before } = history;
  if (held === undefined || held === proposed || before === proposed) {
    return { tier: proposed, reason: "" };
  }
  if (!isWithinMargins(held, evidence, rule)) return { tier: proposed, reason: "" };
  const { attractiveness, strength } = rule.margins;
  return {
    tier: held,
    reason:
      `held: the numbers give ${proposed} for the first period, and a cut is passed by less than ` +
      `${attractiveness} (attractiveness) or ${strength} (strength)`,
  };
}

function isWithinMargins(
  held: Tier,
  evidence: TierEvidence,
  rule: TierRule & { readonly margins: TierMargins },
): boolean {
  const { attractiveness, strength } = evidence;
  if (attractiveness === undefined || strength === undefined) return false;
  const { margins } = rule;
  // A tier depends on each axis by one cut alone, so the corners speak for all that lies between.
  return SIDES.some((one) =>
    SIDES.some((other) => {
      const moved = {
        ...evidence,
        attractiveness: attractiveness + one * within(margins.attractiveness),
        strength: strength + other * within(margins.strength),
      };
      return decideTier(moved, rule).tier === held;
    }),
  );
}

// A cut that is passed by exactly the margin is passed.
function within(margin: number): number {
  return Math.max(margin - 1e-6, 0);
}

const SIDES = [-1, 0, 1] as const;
