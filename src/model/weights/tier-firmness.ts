import { worth, type Criterion } from "../classification/criterion";
import { quadrantOf } from "../classification/quadrant";
import { standing, type Score } from "../classification/score";
import { gateTests, tierByGates } from "../classification/tier-gates";
import type { GateRule, Tier, TierEvidence, TierRoutes } from "../classification/tier-rule";
import { firmness, type Firmness, type NearbyWeights } from "./firmness";

/** An account whose criteria can be weighed anew. */
export interface WeighedAccount {
  readonly account: TierEvidence;
  /** Under the weights in force. */
  readonly score: Score;
  /** One value per criterion, in its own unit; `undefined` is unknown. */
  readonly values: readonly (number | undefined)[];
}

/** What the gates go by for one account. */
export interface Gates {
  readonly routes: TierRoutes;
  readonly rule: GateRule;
}

/**
 * How often an account keeps its tier when the weights are somewhat different.
 *
 * The tier is that of the gates alone: neither memory nor cap, which depend on more than the weights.
 *
 * @param weighed - The account, and the values of its criteria.
 * @param criteria - n criteria with the weights in force.
 * @param nearby - The weightings near those in force, and draws from them.
 * @param gates - The routes that are open to the account, and the rule of the gates.
 * @returns The share of weightings that keep the tier, how it was found, the tiers and the bounds of the score.
 * @example
 * tierFirmness({ account: { strength: 1.1, lifetimeValue: 5 }, score: { score: 8, completeness: 1, low: 8, high: 8 }, values: [8] }, [{ name: "fit", weight: 1, low: 0, high: 10, better: "higher", curvature: 0 }], { region: { chosen: [1], least: [1], most: [1] }, draws: new Float64Array() }, { routes: { potential: true }, rule: { cuts: { attractiveness: 6, strength: 1 }, leastCompleteness: 0.6, strategicCompleteness: 0.7 } }).held; // "Strategic key"
 * @see Our operationalisation of stability under nearby weights.
 */
export function tierFirmness(
  weighed: WeighedAccount,
  criteria: readonly Criterion[],
  nearby: NearbyWeights,
  gates: Gates,
): Firmness<Tier> {
  const { account, score, values } = weighed;
  const worths = criteria.map((criterion, at) => {
    const value = values[at];
    return value === undefined ? undefined : worth(value, criterion);
  });
  return firmness(worths, score, nearby, tierByScore(account, gates.routes, gates.rule));
}

/**
 * The tier by the gates of one account, were its score another one.
 *
 * @param evidence - What is known of it.
 * @param routes - The routes that are open to it.
 * @param rule - Cuts and completeness.
 * @returns What a score gives.
 * @example
 * tierByScore({ strength: 1.1, lifetimeValue: 5 }, { potential: true }, { cuts: { attractiveness: 6, strength: 1 }, leastCompleteness: 0.6, strategicCompleteness: 0.7 })({ score: 7, completeness: 1, low: 7, high: 7 }); // "Strategic key"
 * @see Our operationalisation.
 */
export function tierByScore(
  evidence: TierEvidence,
  routes: TierRoutes,
  rule: GateRule,
): (score: Score) => Tier {
  const { cuts, leastCompleteness } = rule;
  const ofStanding = { cut: cuts.attractiveness, leastCompleteness };
  return (score) => {
    const weighed = {
      ...evidence,
      attractiveness: score.score,
      completeness: score.completeness,
      standing: standing(score, ofStanding),
    };
    return tierByGates(gateTests(weighed, routes, quadrantOf(weighed, cuts), rule));
  };
}
