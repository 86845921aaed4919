import { quadrant, type MatrixCuts, type Quadrant } from "./quadrant";
import type { Standing } from "./score";

/** Rank of an account, from most to least attention. */
export const TIERS = [
  "Strategic key",
  "Key - develop",
  "Key - maintain",
  "Repair or manage for cash",
  "Standard",
  "Insufficient data",
] as const;
export type Tier = (typeof TIERS)[number];

/** Why an account may be key: what it earns now, what it could, or what it means to us. */
export type Route = "profit" | "potential" | "strategic importance";

/** What is known of one account; `undefined` is unknown, which is never 0. */
export interface TierEvidence {
  readonly attractiveness: number | undefined;
  readonly strength: number | undefined;
  readonly completeness: number;
  readonly standing: Standing;
  /** Contribution of the last 12 months, after cost to serve. */
  readonly contribution: number | undefined;
  /** Risk-adjusted lifetime value. */
  readonly lifetimeValue: number | undefined;
  /** The routes that are open to this account. */
  readonly routes: readonly Route[];
}

export interface TierRule {
  readonly cuts: MatrixCuts;
  /** Completeness that a Strategic key account needs. */
  readonly strategicCompleteness: number;
}

/** One condition, whether it holds, and how it reads with this account's numbers. */
export interface TierTest {
  readonly holds: boolean;
  readonly says: string;
}

/** The tests that an account must pass for one tier. */
export interface TierGate {
  readonly tier: Tier;
  readonly tests: readonly TierTest[];
}

export interface TierDecision {
  readonly tier: Tier;
  readonly quadrant: Quadrant | undefined;
  /** Every gate that was tried, in order; the last one let the account in. */
  readonly gates: readonly TierGate[];
}

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
  const gates = gatesFor(evidence, cell, rule);
  const entered = gates.findIndex(({ tests }) => tests.every(({ holds }) => holds));
  const tried = gates.slice(0, entered + 1);
  return { tier: tried.at(-1)?.tier ?? "Standard", quadrant: cell, gates: tried };
}

function gatesFor(
  evidence: TierEvidence,
  cell: Quadrant | undefined,
  { strategicCompleteness }: TierRule,
): readonly TierGate[] {
  const { completeness, contribution, lifetimeValue, routes } = evidence;
  const isTooUnknown = evidence.standing === "insufficient data";
  const gateZero = test(
    routes.includes("potential") || routes.includes("strategic importance"),
    "leads in purchasing power or is named as strategic",
  );
  const inQuadrant = (wanted: Quadrant): TierTest =>
    test(cell === wanted, `quadrant ${wanted} (is ${cell ?? "unknown"})`);
  return [
    {
      tier: "Insufficient data",
      tests: [test(isTooUnknown, `too little known (completeness ${percent(completeness)})`)],
    },
    {
      tier: "Strategic key",
      tests: [
        gateZero,
        inQuadrant("Strategic"),
        test(
          completeness >= strategicCompleteness - ROUNDING,
          `completeness ${percent(strategicCompleteness)} or more (is ${percent(completeness)})`,
        ),
        test(evidence.standing === "firm", `a firm score (is ${evidence.standing})`),
        test(isAbove0(lifetimeValue), `lifetime value above 0 (is ${amount(lifetimeValue)})`),
      ],
    },
    { tier: "Key - develop", tests: [gateZero, inQuadrant("Star")] },
    {
      tier: "Key - maintain",
      tests: [
        inQuadrant("Status"),
        test(routes.includes("profit"), "among the accounts that make the contribution"),
      ],
    },
    {
      tier: "Repair or manage for cash",
      tests: [
        test(
          contribution !== undefined && contribution < 0,
          `contribution below 0 (is ${amount(contribution)})`,
        ),
      ],
    },
    { tier: "Standard", tests: [] },
  ];
}

/** Weights such as .4 + .3 add up to a hair less than .7. */
const ROUNDING = 1e-9;

function test(holds: boolean, says: string): TierTest {
  return { holds, says };
}

function isAbove0(value: number | undefined): boolean {
  return value !== undefined && value > 0;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function amount(value: number | undefined): string {
  return value === undefined ? "unknown" : String(Math.round(value));
}
