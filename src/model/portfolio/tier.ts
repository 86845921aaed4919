import { quadrant, type Quadrant } from "./quadrant";
import type { TierDecision, TierEvidence, TierGate, TierRule, TierTest } from "./tier-rule";

/**
 * Puts one account into a tier: the first gate whose tests all hold.
 *
 * Strategic key: gate 0, quadrant Strategic, complete enough, not provisional, lifetime value
 * above 0. Key - develop: gate 0, quadrant Star. Key - maintain: quadrant Status and among the
 * accounts that make the contribution. Repair or manage for cash: contribution below 0. Standard:
 * the rest. Gate 0 is open on the routes of potential or strategic importance. An account that is
 * too little known has no class. An unknown value never passes a test.
 *
 * @param evidence - What is known of the account.
 * @param rule - Cuts of the matrix, and the completeness of a Strategic key account (0 to 1).
 * @returns The tier, the quadrant (`undefined` without attractiveness or strength), the gates.
 * @example
 * decideTier({ attractiveness: 8.1, strength: 1.06, completeness: 0.95, standing: "firm", contribution: 90000, lifetimeValue: 266407, routes: ["potential"] }, { cuts: { attractiveness: 6, strength: 1 }, strategicCompleteness: 0.7 }).tier; // "Strategic key"
 * @see Our operationalisation of three kinds of key account: profit now, potential, strategic
 *   importance (after McDonald & Woodburn's selection matrix).
 */
export function decideTier(evidence: TierEvidence, rule: TierRule): TierDecision {
  const { attractiveness, strength } = evidence;
  const cell =
    attractiveness === undefined || strength === undefined
      ? undefined
      : quadrant(attractiveness, strength, rule.cuts);
  const gates: TierGate[] = [];
  for (const gateOf of GATES) {
    const gate = gateOf(evidence, cell, rule);
    gates.push(gate);
    if (gate.tests.every(({ holds }) => holds)) return { tier: gate.tier, quadrant: cell, gates };
  }
  return { tier: "Standard", quadrant: cell, gates };
}

type GateOf = (evidence: TierEvidence, cell: Quadrant | undefined, rule: TierRule) => TierGate;

// In the order in which they are tried; the last one is open to all.
const GATES: readonly GateOf[] = [
  insufficientGate,
  strategicGate,
  developGate,
  maintainGate,
  repairGate,
  () => ({ tier: "Standard", tests: [] }),
];

function insufficientGate({ standing, completeness }: TierEvidence): TierGate {
  const says = (): string => `too little known (completeness ${percent(completeness)})`;
  return { tier: "Insufficient data", tests: [test(standing === "insufficient data", says)] };
}

function strategicGate(
  evidence: TierEvidence,
  cell: Quadrant | undefined,
  rule: TierRule,
): TierGate {
  return { tier: "Strategic key", tests: strategicTests(evidence, cell, rule) };
}

function developGate({ routes }: TierEvidence, cell: Quadrant | undefined): TierGate {
  return { tier: "Key - develop", tests: [gateZero(routes), isIn("Star", cell)] };
}

function maintainGate({ routes }: TierEvidence, cell: Quadrant | undefined): TierGate {
  const earns = test(
    routes.includes("profit"),
    () => "among the accounts that make the contribution",
  );
  return { tier: "Key - maintain", tests: [isIn("Status", cell), earns] };
}

function repairGate({ contribution }: TierEvidence): TierGate {
  const isLoss = contribution !== undefined && contribution < 0;
  const says = (): string => `contribution below 0 (is ${amount(contribution)})`;
  return { tier: "Repair or manage for cash", tests: [test(isLoss, says)] };
}

function strategicTests(
  { routes, completeness, standing, lifetimeValue }: TierEvidence,
  cell: Quadrant | undefined,
  { strategicCompleteness }: TierRule,
): readonly TierTest[] {
  return [
    gateZero(routes),
    isIn("Strategic", cell),
    test(
      completeness >= strategicCompleteness - ROUNDING,
      () => `completeness ${percent(strategicCompleteness)} or more (is ${percent(completeness)})`,
    ),
    test(standing === "firm", () => `a firm score (is ${standing})`),
    test(
      lifetimeValue !== undefined && lifetimeValue > 0,
      () => `lifetime value above 0 (is ${amount(lifetimeValue)})`,
    ),
  ];
}

function gateZero(routes: TierEvidence["routes"]): TierTest {
  const isOpen = routes.includes("potential") || routes.includes("strategic importance");
  return test(isOpen, () => "leads in purchasing power or is named as strategic");
}

function isIn(wanted: Quadrant, cell: Quadrant | undefined): TierTest {
  return test(cell === wanted, () => `quadrant ${wanted} (is ${cell ?? "unknown"})`);
}

/** Weights such as .4 + .3 add up to a hair less than .7. */
const ROUNDING = 1e-9;

function test(holds: boolean, says: () => string): TierTest {
  return { holds, says };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function amount(value: number | undefined): string {
  return value === undefined ? "unknown" : String(Math.round(value));
}
