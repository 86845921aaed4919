import { reaches } from "../statistics/reaches";
import type { Quadrant } from "./quadrant";
import type { GateRule, Tier, TierEvidence, TierRoutes, TierTest, TierTests } from "./tier-rule";

interface Gate {
  readonly tier: Tier;
  readonly tests: readonly TierTest[];
}

// In the order in which they are tried; the last one is open to all.
const GATES: readonly Gate[] = [
  { tier: "Insufficient data", tests: ["isTooLittleKnown"] },
  {
    tier: "Strategic key",
    tests: ["isOpen", "isStrategic", "isComplete", "isFirm", "isWorthIt"],
  },
  { tier: "Key - develop", tests: ["isOpen", "isStar"] },
  { tier: "Key - maintain", tests: ["isStatus", "isEarning"] },
  { tier: "Repair or manage for cash", tests: ["isLosing"] },
  { tier: "Standard", tests: [] },
];

/**
 * The tier by the gates alone: the first gate whose tests all hold.
 *
 * Strategic key: gate 0, quadrant Strategic, complete enough, not provisional, lifetime value
 * above 0. Key - develop: gate 0, quadrant Star. Key - maintain: quadrant Status and among the
 * accounts that make the contribution. Repair or manage for cash: contribution below 0. Standard:
 * the rest. An account that is too little known has no class.
 *
 * @param tests - Which tests hold.
 * @returns The tier.
 * @example
 * tierByGates({ isOpen: true, isStar: true }); // "Key - develop"
 * @see Our operationalisation of three kinds of key account: profit now, potential, strategic
 *   importance (after McDonald & Woodburn's selection matrix).
 */
export function tierByGates(tests: TierTests): Tier {
  return GATES[enteredBy(tests)]?.tier ?? "Standard";
}

function enteredBy(tests: TierTests): number {
  return GATES.findIndex((gate) => gate.tests.every((test) => tests[test]));
}

/** The tests of one gate, and whether each holds. */
export interface TriedGate {
  readonly tier: Tier;
  readonly tests: readonly { readonly test: TierTest; readonly holds: boolean }[];
}

/**
 * The gates that were tried, in order, with their tests.
 *
 * @param tests - Which tests hold.
 * @returns Gates with their tests; the last one let the account in.
 * @example
 * triedGates({ isTooLittleKnown: true }); // [{ tier: "Insufficient data", tests: [{ test: "isTooLittleKnown", holds: true }] }]
 * @see Our operationalisation.
 */
export function triedGates(tests: TierTests): readonly TriedGate[] {
  const entered = enteredBy(tests);
  return GATES.filter((_, at) => at <= entered).map((gate) => tried(gate, tests));
}

/**
 * One of the gates that were tried.
 *
 * @param tests - Which tests hold.
 * @param tier - The tier whose gate is asked for.
 * @returns The gate with its tests; `undefined` when it was not tried.
 * @example
 * triedGate({ isTooLittleKnown: true }, "Standard"); // undefined
 * @see Our operationalisation.
 */
export function triedGate(tests: TierTests, tier: Tier): TriedGate | undefined {
  const at = GATES.findIndex((gate) => gate.tier === tier);
  const gate = at > enteredBy(tests) ? undefined : GATES[at];
  return gate === undefined ? undefined : tried(gate, tests);
}

function tried({ tier, tests }: Gate, holding: TierTests): TriedGate {
  return { tier, tests: tests.map((test) => ({ test, holds: holding[test] })) };
}

/**
 * Which tests of the gates an account passes.
 *
 * @param evidence - What is known of it.
 * @param routes - The routes that are open to it.
 * @param cell - Its place in the account matrix; `undefined` when unknown.
 * @param rule - The completeness of a Strategic key account, 0 to 1.
 * @returns A flag for each test; what is unknown passes none.
 * @example
 * gateTests({ standing: "firm", completeness: 1, contribution: -5 }, {}, "Star", { strategicCompleteness: 0.7 }).isLosing; // true
 * @see Our operationalisation.
 */
export function gateTests(
  evidence: TierEvidence,
  routes: TierRoutes,
  cell: Quadrant | undefined,
  rule: Pick<GateRule, "strategicCompleteness">,
): TierTests {
  const { contribution, lifetimeValue } = evidence;
  return {
    isTooLittleKnown: evidence.standing === "insufficient data",
    isOpen: routes.potential || routes.strategicImportance,
    ...inMatrix(cell),
    isComplete: reaches(evidence.completeness, rule.strategicCompleteness),
    isFirm: evidence.standing === "firm",
    isWorthIt: lifetimeValue !== undefined && lifetimeValue > 0,
    isEarning: routes.profit,
    isLosing: contribution !== undefined && contribution < 0,
  };
}

/**
 * The tests that ask for a place in the account matrix.
 *
 * @param cell - The place; `undefined` when unknown.
 * @returns A flag for each quadrant that a gate asks for.
 * @example
 * inMatrix("Star").isStar; // true
 * @see Our operationalisation.
 */
export function inMatrix(
  cell: Quadrant | undefined,
): Pick<TierTests, "isStrategic" | "isStar" | "isStatus"> {
  return {
    isStrategic: cell === "Strategic",
    isStar: cell === "Star",
    isStatus: cell === "Status",
  };
}
