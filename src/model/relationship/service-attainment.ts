import { exactSum } from "../statistics/exact-sum";
import { fault } from "../errors";

/** When a service is given: before the sale, while the deal is concluded and executed, after it. */
export const SERVICE_PHASES = ["pre-sale", "during", "after"] as const;
export type ServicePhase = (typeof SERVICE_PHASES)[number];

/** What was to be reached and what was, 0 or more in one unit; `undefined` is unknown. */
export interface ServiceResult {
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly better: "higher" | "lower";
}

/** One line of a service plan. */
export interface ServiceMeasure extends ServiceResult {
  readonly phase: ServicePhase | undefined;
  readonly measure: string | undefined;
  readonly weight: number;
  /** Yearly cost of this line. */
  readonly cost: number | undefined;
}

export interface ServiceAttainment {
  /** Weighted mean of the attainments that are known, 0 to 1. */
  readonly attainment: number;
  /** The same of each phase; `undefined` where none of it is known. */
  readonly phases: Readonly<Record<ServicePhase, number | undefined>>;
  /** Share of the weights of which target and actual are known, 0 to 1. */
  readonly completeness: number;
  /** The attainment if everything that was not measured were missed altogether. */
  readonly low: number;
  /** The attainment if everything that was not measured were met. */
  readonly high: number;
  /** Sum of the costs that are known; `undefined` when none is. */
  readonly cost: number | undefined;
  /** The line that is furthest from its target; `undefined` when all targets are met. */
  readonly weakest: ServiceMeasure | undefined;
}

/**
 * How far one target of a service plan was met.
 *
 *     attainment = min(actual / target, 1),  or min(target / actual, 1) when lower is better
 *
 * A target that is more than met counts as met: speed in one measure does not make up for another.
 * A target of 0 where higher is better asks for nothing, and 0 where lower is better is as good as
 * can be: both are met.
 *
 * @param line - Target and actual of 0 or more in one unit, and which way is better.
 * @returns 0 to 1; `undefined` when target or actual is unknown.
 * @example
 * attainmentOf({ target: 4, actual: 5, better: "lower" }); // 0.8
 * @see Our operationalisation.
 */
export function attainmentOf(line: ServiceResult): number | undefined {
  const { target, actual, better } = line;
  if (target === undefined || actual === undefined) return undefined;
  const [reached, wanted] = better === "higher" ? [actual, target] : [target, actual];
  return reached >= wanted ? 1 : reached / wanted;
}

/**
 * How far a service plan was met, in all and phase by phase.
 *
 *     index = sum of w_i attainment_i / sum of w_i,  over lines with target and actual known
 *     low, high = the same over all lines, with 0 or 1 for what was not measured
 *
 * @param lines - n lines, weights of 0 or more.
 * @returns Attainment in all and of each phase, low, high, completeness, cost, and the weakest line
 *   (of equal ones the heavier, then the first by name).
 * @throws {KamError} `not-available` when no line with a weight has target and actual.
 * @example
 * serviceAttainment([{ phase: "after", measure: "reviews", weight: 2, target: 4, actual: 3, better: "higher", cost: 10 }]).attainment; // 0.75
 * @see Our operationalisation. The phases match the elements before, during and after the
 *   transaction of LaLonde & Zinszer (1976), cited from memory.
 */
export function serviceAttainment(lines: readonly ServiceMeasure[]): ServiceAttainment {
  const attainment = weightedMean(lines);
  if (attainment === undefined) {
    throw fault("no-measured-service", {});
  }
  const inPhase = (phase: ServicePhase): number | undefined =>
    weightedMean(lines.filter((line) => line.phase === phase));
  const completeness = weightOf(lines.filter(isMeasured)) / weightOf(lines);
  const costs = lines.flatMap(({ cost }) => cost ?? []);
  return {
    attainment,
    phases: { "pre-sale": inPhase("pre-sale"), during: inPhase("during"), after: inPhase("after") },
    completeness,
    low: attainment * completeness,
    high: attainment * completeness + (1 - completeness),
    cost: costs.length === 0 ? undefined : exactSum(costs),
    weakest: weakestOf(lines),
  };
}

function isMeasured(line: ServiceMeasure): boolean {
  return attainmentOf(line) !== undefined;
}

function weightOf(lines: readonly ServiceMeasure[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

function weightedMean(lines: readonly ServiceMeasure[]): number | undefined {
  const measured = lines.filter(isMeasured);
  const total = weightOf(measured);
  if (total === 0) return undefined;
  // Weights become shares first: the smallest weights times an attainment would vanish.
  const sum = measured.reduce(
    (mean, line) => mean + (line.weight / total) * (attainmentOf(line) ?? 0),
    0,
  );
  return Math.min(sum, 1);
}

function weakestOf(lines: readonly ServiceMeasure[]): ServiceMeasure | undefined {
  const [weakest] = lines
    .filter((line) => line.weight > 0 && (attainmentOf(line) ?? 1) < 1)
    .sort(
      (one, other) =>
        (attainmentOf(one) ?? 1) - (attainmentOf(other) ?? 1) ||
        other.weight - one.weight ||
        ((one.measure ?? "") < (other.measure ?? "") ? -1 : 1),
    );
  return weakest;
}
