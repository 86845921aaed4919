import type { KraljicCell } from "./kraljic";
import type { Tier } from "./tier-rule";
import type { IntegrationForm } from "../value/integration-form";
import { STAGES, type ClimbingStage } from "./stage-rule";

/** One thing that limits how close a relationship should become. */
export interface Ceiling {
  /** What limits it, e.g. `its tier is Key - develop`. */
  readonly name: string;
  readonly stage: ClimbingStage;
  /** Whether we ourselves are what limits it, and not what the account wants or pays for. */
  readonly isOurs?: boolean;
}

export interface TargetStage {
  readonly stage: ClimbingStage;
  /** The ceilings that bind: those that are as low as the target. */
  readonly binding: readonly Ceiling[];
}

/**
 * Which stage a relationship should aim for: the lowest of what limits it.
 *
 * The goal is the right stage, not the highest. A ceiling that is unknown does not limit.
 *
 * @param ceilings - What is known of the limits: the account's view of us, its tier, our readiness, and
 *   the degree of integration that pays.
 * @returns The target with the ceilings that bind; `undefined` when nothing is known.
 * @example
 * targetStage([{ name: "tier", stage: "Integrated" }, { name: "readiness", stage: "Basic" }])?.stage; // "Basic"
 * @see Our operationalisation.
 */
export function targetStage(ceilings: readonly Ceiling[]): TargetStage | undefined {
  if (ceilings.length === 0) return undefined;
  const lowest = Math.min(...ceilings.map(({ stage }) => STAGES.indexOf(stage)));
  const stage = STAGES[lowest] ?? "Exploratory";
  return { stage, binding: ceilings.filter((ceiling) => ceiling.stage === stage) };
}

/** How close an account will want to come, by what we are to it (our operationalisation). */
export const KRALJIC_CEILINGS: Readonly<Record<KraljicCell, ClimbingStage>> = {
  "Non-critical": "Basic",
  Leverage: "Cooperative",
  Bottleneck: "Interdependent",
  Strategic: "Integrated",
};

/** How close a relationship can be in the form of integration that pays best (our operationalisation). */
export const INTEGRATION_CEILINGS: Readonly<Record<IntegrationForm, ClimbingStage>> = {
  none: "Cooperative",
  contract: "Interdependent",
  functional: "Integrated",
  full: "Integrated",
};

/** How much closeness a tier pays for (our operationalisation); an unknown class limits nothing. */
export const TIER_CEILINGS: Readonly<Partial<Record<Tier, ClimbingStage>>> = {
  "Strategic key": "Integrated",
  "Key - develop": "Interdependent",
  "Key - maintain": "Cooperative",
  "Repair or manage for cash": "Basic",
  Standard: "Basic",
};
