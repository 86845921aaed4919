import { quadrant } from "./quadrant";
import type { Tier, TierCase, TierDecision, TierEvidence, TierRule, TriedGate } from "./tier-rule";
import {
  COMPLETE,
  EARNS,
  FIRM,
  GATE_ZERO,
  inQuadrant,
  LOSES,
  TOO_LITTLE_KNOWN,
  WORTH_IT,
  type Test,
} from "./tier-tests";

interface Gate {
  readonly tier: Tier;
  readonly tests: readonly Test[];
}

// In the order in which they are tried; the last one is open to all.
const GATES: readonly Gate[] = [
  { tier: "Insufficient data", tests: [TOO_LITTLE_KNOWN] },
  {
    tier: "Strategic key",
    tests: [GATE_ZERO, inQuadrant("Strategic"), COMPLETE, FIRM, WORTH_IT],
  },
  { tier: "Key - develop", tests: [GATE_ZERO, inQuadrant("Star")] },
  { tier: "Key - maintain", tests: [inQuadrant("Status"), EARNS] },
  { tier: "Repair or manage for cash", tests: [LOSES] },
  { tier: "Standard", tests: [] },
];

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
 * @returns The tier, the quadrant (`undefined` without attractiveness or strength), the gates tried.
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
  const account: TierCase = { evidence, cell, rule };
  const entered = GATES.findIndex(({ tests }) => tests.every((test) => test.holds(account)));
  const tier = GATES[entered]?.tier ?? "Standard";
  return { tier, quadrant: cell, account, entered };
}

/**
 * The gates that were tried, in order, each test in words with the account's numbers.
 *
 * @param decision - What `decideTier` decided.
 * @returns Gates with their tests; the last one let the account in.
 * @example
 * triedGates({ account: { evidence: { standing: "insufficient data", completeness: 0.4 } }, entered: 0 })[0].tests[0].says; // "too little is known of it: 40% of what attractiveness rests on"
 * @see Our operationalisation.
 */
export function triedGates(decision: TierDecision): readonly TriedGate[] {
  const { account, entered } = decision;
  return GATES.slice(0, entered + 1).map((gate) => inWords(gate, account));
}

/**
 * One of the gates that were tried, in words.
 *
 * @param decision - What `decideTier` decided.
 * @param tier - The tier whose gate is asked for.
 * @returns The gate; `undefined` when it was not tried.
 * @example
 * triedGate({ account: {}, entered: 0 }, "Standard"); // undefined
 * @see Our operationalisation.
 */
export function triedGate(decision: TierDecision, tier: Tier): TriedGate | undefined {
  const { account, entered } = decision;
  const index = GATES.findIndex((gate) => gate.tier === tier);
  const gate = index > entered ? undefined : GATES[index];
  return gate === undefined ? undefined : inWords(gate, account);
}

function inWords({ tier, tests }: Gate, account: TierCase): TriedGate {
  return {
    tier,
    tests: tests.map((test) => {
      const holds = test.holds(account);
      return { holds, says: holds ? test.yes(account) : test.no(account) };
    }),
  };
}
