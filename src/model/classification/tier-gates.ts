import { reaches } from "../statistics/reaches";
import type { Quadrant } from "./quadrant";
import type { GateRule, Tier, TierEvidence, TierRoutes, TierTest, TierTests } from "./tier-rule";

// In the order in which they are tried; the last one is open to all.
const GATES: readonly { readonly tier: Tier; readonly tests: readonly TierTest[] }[] = [
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
 * Too little known goes before all: such an account has no class. Then the kinds of key account, then
 * losses; what no other gate lets in is Standard.
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

// Plain loops: in a large portfolio a function for each gate would be made for every account.
function enteredBy(tests: TierTests): number {
  for (let at = 0; at < GATES.length; at += 1) {
    if (opensTo(GATES[at]?.tests ?? [], tests)) return at;
  }
  return -1;
}

function opensTo(asked: readonly TierTest[], tests: TierTests): boolean {
  for (const test of asked) if (!tests[test]) return false;
  return true;
}

/** The tests of one gate: those that hold, and those that do not. */
export interface TriedGate {
  readonly tier: Tier;
  readonly held: readonly TierTest[];
  readonly failed: readonly TierTest[];
}

/**
 * The gates that were tried, in order, with their tests.
 *
 * @param tests - Which tests hold.
 * @returns Gates with their tests; the last one let the account in.
 * @example
 * triedGates({ isTooLittleKnown: true }); // [{ tier: "Insufficient data", held: ["isTooLittleKnown"], failed: [] }]
 * @see Our operationalisation.
 */
export function triedGates(tests: TierTests): readonly TriedGate[] {
  const entered = enteredBy(tests);
  return GATES.filter((_, at) => at <= entered).map((gate) => tried(gate, tests));
}

/**
 * The tests of one gate that hold, or that do not.
 *
 * @param tests - Which tests hold.
 * @param tier - The tier whose gate is asked for.
 * @param which - Those that hold, or those that failed.
 * @returns The tests, in their order; none when the gate was not tried.
 * @example
 * testsOfGate({ isTooLittleKnown: true }, "Insufficient data", "held"); // ["isTooLittleKnown"]
 * @see Our operationalisation.
 */
export function testsOfGate(
  tests: TierTests,
  tier: Tier,
  which: "held" | "failed",
): readonly TierTest[] {
  const at = GATES.findIndex((gate) => gate.tier === tier);
  const gate = at > enteredBy(tests) ? undefined : GATES[at];
  return gate?.tests.filter((test) => tests[test] === (which === "held")) ?? [];
}

function tried({ tier, tests }: (typeof GATES)[number], holding: TierTests): TriedGate {
  return {
    tier,
    held: tests.filter((test) => holding[test]),
    failed: tests.filter((test) => !holding[test]),
  };
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
