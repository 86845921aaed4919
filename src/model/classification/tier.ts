import { ROUNDING } from "../statistics/reaches";
import { NO_ROUTE, openRoutes } from "./leading-accounts";
import { quadrant, quadrantOf, type Quadrant } from "./quadrant";
import { keyAccountPlaces } from "./tier-cap";
import { gateTests, inMatrix, tierByGates } from "./tier-gates";
import type {
  Tier,
  TierAccount,
  TierDecision,
  TierMemory,
  TierRoutes,
  TierRule,
  TierTests,
} from "./tier-rule";

/**
 * Puts accounts into tiers: routes, then gates, then memory, then the cap.
 *
 * Routes: an account leads in purchasing power or in contribution, or is named as strategic. Gates: see
 * `tierByGates`. Memory: the tier of the last closed period is held while a cut is passed by little and
 * for the first time. Cap: of too many key accounts those farthest from the best become Standard.
 *
 * @param accounts - n accounts; the totals of all of them decide which lead.
 * @param rule - Cuts, shares, margins and the cap.
 * @returns n decisions, each with the steps that led to it.
 * @example
 * decideTiers([{ attractiveness: 8.1, strength: 1.06, completeness: 0.95, standing: "firm", lifetimeValue: 266407, purchasingPower: 5e6 }], { cuts: { attractiveness: 6, strength: 1 }, strategicCompleteness: 0.7, routes: { purchasingPowerShare: 0.8, contributionShare: 0.8 }, cap: { mostKeyAccounts: 35, capacity: 35 } })[0].tier; // "Strategic key"
 * @see Our operationalisation of profit now, potential and strategic importance (after McDonald &
 *   Woodburn's selection matrix).
 */
export function decideTiers(
  accounts: readonly TierAccount[],
  rule: TierRule,
): readonly TierDecision[] {
  const routes = openRoutes(accounts, rule.routes);
  const decided = accounts.map((account, at) => decideTier(account, routes[at] ?? NO_ROUTE, rule));
  const places = keyAccountPlaces(
    accounts,
    decided.map(({ tier }) => tier),
    rule.cap,
  );
  if (places.size === 0) return decided;
  return decided.map((decision, at) => {
    const place = places.get(at);
    if (place === undefined) return decision;
    return { ...decision, place, tier: place.isCut ? "Standard" : decision.tier };
  });
}

// One account by itself: gates and memory.
function decideTier(account: TierAccount, routes: TierRoutes, rule: TierRule): TierDecision {
  const cell = quadrantOf(account, rule.cuts);
  const tests = gateTests(account, routes, cell, rule);
  const proposed = tierByGates(tests);
  const memory = rememberTier(account, proposed, tests, rule);
  const tier = memory === "by less than its margin" ? (account.held ?? proposed) : proposed;
  return {
    tier,
    routes,
    quadrant: cell,
    tests,
    proposed,
    memory,
    beforeCap: tier,
    place: undefined,
  };
}

// Whether the tier of the last closed period stays (hysteresis).
//
// It stays while a cut is passed by less than its margin and for the first time. It gives way when the
// numbers gave the same new tier in the last closed period too, or when no attractiveness and no strength
// within their margins would give the old one. So a change that no cut made, such as a loss, is never held
// back.
//
// Source: Our operationalisation.
function rememberTier(
  account: Pick<TierAccount, "attractiveness" | "strength" | "held" | "proposedBefore">,
  proposed: Tier,
  tests: TierTests,
  rule: Pick<TierRule, "cuts" | "margins">,
): TierMemory {
  const { held, proposedBefore } = account;
  if (held === undefined) return "no tier before";
  if (held === proposed) return "the same tier";
  if (proposedBefore === proposed) return "for the second period";
  const isNear = quadrantsNear(account, rule).some(
    (cell) => tierByGates({ ...tests, ...inMatrix(cell) }) === held,
  );
  return isNear ? "by less than its margin" : "by its margin or more";
}

// The quadrants within the margins around an account: those of the corners are all there are.
function quadrantsNear(
  { attractiveness, strength }: Pick<TierAccount, "attractiveness" | "strength">,
  { cuts, margins }: Pick<TierRule, "cuts" | "margins">,
): readonly Quadrant[] {
  if (attractiveness === undefined || strength === undefined) return [];
  const sideways = within(margins.attractiveness);
  const upwards = within(margins.strength);
  return [attractiveness - sideways, attractiveness + sideways].flatMap((one) =>
    [strength - upwards, strength + upwards].map((other) => quadrant(one, other, cuts)),
  );
}

// A cut that is passed by exactly the margin is passed, although the matrix forgives a hair.
function within(margin: number): number {
  return Math.max(margin - 2 * ROUNDING, 0);
}
