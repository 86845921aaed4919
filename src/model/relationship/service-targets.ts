import type { ServicePhase } from "./service-attainment";

/** Levels of service that a plan starts from. */
export const SERVICE_LEVELS = ["Strategic", "Key", "Standard"] as const;
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** One measure of a service plan with its start value on each level. */
export interface ServiceTarget {
  readonly phase: ServicePhase;
  readonly measure: ServiceMeasureName;
  readonly better: "higher" | "lower";
  readonly unit: TargetUnit;
  /** By the order of `SERVICE_LEVELS`. */
  readonly starts: readonly [strategic: number, key: number, standard: number];
}

/** What a target counts; a rate is a fraction from 0 to 1. */
export type TargetUnit = "hours" | "days" | "rate" | "times a year";

export type ServiceMeasureName =
  | "hours to answer an enquiry"
  | "quote accuracy"
  | "needs reviews a year"
  | "on time in full"
  | "hours to confirm an order"
  | "invoice accuracy"
  | "days to close a complaint"
  | "first-time fix"
  | "review meetings a year";

/**
 * Nine measures with start values, to be set by management: rates are fractions. A level that asks
 * for no reviews has a target of 0.
 */
export const SERVICE_TARGETS: readonly ServiceTarget[] = [
  target("pre-sale", "hours to answer an enquiry", ["lower", "hours"], [4, 8, 24]),
  target("pre-sale", "quote accuracy", ["higher", "rate"], [0.99, 0.98, 0.95]),
  target("pre-sale", "needs reviews a year", ["higher", "times a year"], [4, 2, 0]),
  target("during", "on time in full", ["higher", "rate"], [0.98, 0.97, 0.95]),
  target("during", "hours to confirm an order", ["lower", "hours"], [2, 4, 24]),
  target("during", "invoice accuracy", ["higher", "rate"], [0.995, 0.99, 0.98]),
  target("after", "days to close a complaint", ["lower", "days"], [3, 5, 10]),
  target("after", "first-time fix", ["higher", "rate"], [0.95, 0.9, 0.85]),
  target("after", "review meetings a year", ["higher", "times a year"], [4, 2, 0]),
];

/** Name under which the target of a measure is set. */
export type ServiceSettingName = `service: ${ServiceLevel} ${ServiceMeasureName}`;

/**
 * What a level of service costs a year.
 *
 *     cost of the level = sum of the costs of its measures
 *
 * @param costs - n yearly costs of 0 or more; `undefined` is unknown.
 * @returns Their sum; `undefined` as long as one of them is unknown, as the sum would be too small.
 * @example
 * levelCost([300, 200]); // 500
 * @see Our operationalisation: premium service is paid for by a tier.
 */
export function levelCost(costs: readonly (number | undefined)[]): number | undefined {
  return costs.reduce<number | undefined>(
    (sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost),
    0,
  );
}

function target(
  phase: ServicePhase,
  measure: ServiceMeasureName,
  [better, unit]: readonly [ServiceTarget["better"], TargetUnit],
  starts: ServiceTarget["starts"],
): ServiceTarget {
  return { phase, measure, better, unit, starts };
}
