import { STAGES, type ClimbingStage } from "./stage-rule";

/** What a firm must be able to bring before it goes further with an account. */
export const CAPACITIES = [
  "information",
  "technical",
  "financial",
  "marketing",
  "analytical",
  "human",
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** The highest level of a capacity. */
const LEADING = 4;

/** Level of each capacity, 0 none to 4 leading; `undefined` is unknown. */
export type CapacityLevels = Readonly<Record<Capacity, number | undefined>>;

/** Level that each capacity needs, by stage. */
export type RequiredLevels = Readonly<Record<ClimbingStage, Readonly<Record<Capacity, number>>>>;

export interface CapacityGap {
  readonly capacity: Capacity;
  readonly level: number | undefined;
  readonly required: number;
}

export const READINESS_VERDICTS = ["ready", "conditional", "not ready"] as const;

export interface Readiness {
  readonly verdict: (typeof READINESS_VERDICTS)[number];
  /** Geometric mean of the levels, 0 to 4; `undefined` while one is unknown. */
  readonly index: number | undefined;
  /** Known share of the six capacities, 0 to 1. */
  readonly completeness: number;
  /** The index if all that is unknown were none. */
  readonly low: number;
  /** The index if all that is unknown were leading. */
  readonly high: number;
  /** Capacities below what the stage needs, the farthest below first; an unknown one is below. */
  readonly gaps: readonly CapacityGap[];
  /** The highest stage for which every capacity suffices. */
  readonly highest: ClimbingStage | undefined;
}

/**
 * Whether a firm is ready for a stage of the relationship: no capacity may be missing.
 *
 *     ready: every level >= required;  conditional: exactly one is 1 below;  else not ready
 *     index = (l_1 l_2 ... l_6)^(1/6)
 *
 * Not compensatory: money does not replace people. Conditional holds only with a dated plan for the
 * one that is short; an unknown capacity is not sufficient.
 *
 * @param levels - Six levels from 0 (none) to 4 (leading).
 * @param stage - The stage aimed for.
 * @param required - Levels needed by stage, 0 to 4.
 * @returns Verdict, index with completeness, low and high, gaps, and the highest stage the firm is ready for.
 * @example
 * readiness({ information: 3, technical: 3, financial: 4, marketing: 3, analytical: 2, human: 3 }, "Basic", {}).index; // 2.941682753433
 * @see Our operationalisation of the six powers that management must be sure of before it starts.
 */
export function readiness(
  levels: CapacityLevels,
  stage: ClimbingStage,
  required: RequiredLevels,
): Readiness {
  const gaps = gapsFor(levels, required[stage]);
  const [first, second] = gaps;
  const isOneShort = second === undefined && first?.level === (first?.required ?? 0) - 1;
  const verdict = first === undefined ? "ready" : isOneShort ? "conditional" : "not ready";
  return { verdict, ...indexOf(levels), gaps, highest: highestReady(levels, required) };
}

/**
 * The highest stage for which every capacity suffices, there and at all stages below.
 *
 * @param levels - Six levels from 0 (none) to 4 (leading); an unknown one does not suffice.
 * @param required - Levels needed by stage, 0 to 4.
 * @returns The stage; `undefined` where not even the lowest is within reach.
 * @example
 * highestReady({ information: 3, technical: 3, financial: 4, marketing: 3, analytical: 2, human: 3 }, {}); // "Integrated"
 * @see Our operationalisation.
 */
export function highestReady(
  levels: CapacityLevels,
  required: RequiredLevels,
): ClimbingStage | undefined {
  const blocked = STAGES.findIndex((stage) => !suffices(levels, required[stage]));
  return blocked < 0 ? "Integrated" : STAGES[blocked - 1];
}

function suffices(
  levels: CapacityLevels,
  required: Readonly<Record<Capacity, number>> | undefined,
): boolean {
  return CAPACITIES.every((each) => {
    const level = levels[each];
    return level !== undefined && level >= (required?.[each] ?? 0);
  });
}

function gapsFor(
  levels: CapacityLevels,
  required: Readonly<Record<Capacity, number>> | undefined,
): readonly CapacityGap[] {
  return CAPACITIES.map((capacity) => ({
    capacity,
    level: levels[capacity],
    required: required?.[capacity] ?? 0,
  }))
    .filter(({ level, required: least }) => level === undefined || level < least)
    .sort((one, other) => shortBy(other) - shortBy(one));
}

// Unknown counts as the farthest below: nobody has shown that there is anything.
function shortBy({ level, required }: CapacityGap): number {
  return required - (level ?? -1);
}

function indexOf(
  levels: CapacityLevels,
): Pick<Readiness, "index" | "completeness" | "low" | "high"> {
  const known = CAPACITIES.filter((capacity) => levels[capacity] !== undefined).length;
  const low = geometricMean(levels, 0);
  const isComplete = known === CAPACITIES.length;
  return {
    index: isComplete ? low : undefined,
    completeness: known / CAPACITIES.length,
    low,
    high: geometricMean(levels, LEADING),
  };
}

function geometricMean(levels: CapacityLevels, ofUnknown: number): number {
  const product = CAPACITIES.reduce((all, each) => all * (levels[each] ?? ofUnknown), 1);
  return product ** (1 / CAPACITIES.length);
}
