import { invalidInput } from "../../../model/errors";
import type { Criterion } from "../../../model/classification/criterion";
import { number } from "../../define/number-parameters";

/** The values of a criterion that are worth 0 and 1. */
export interface Anchors {
  readonly low: number;
  readonly high: number;
}

/** The anchors as arguments. */
export const LOW = number({
  help: "The value that is worth 0 (1 where lower is better).",
  unit: "none",
});

export const HIGH = number({ help: "The value that is worth 1; above low.", unit: "none" });

/** A criterion of which only the shape is known. */
export function toCriterion(
  shape: Pick<Criterion, "low" | "high" | "curvature" | "better">,
): Criterion {
  requireAnchors(shape);
  return { name: "x", weight: 1, ...shape };
}

/** Refuses anchors that lie the wrong way round. */
export function requireAnchors(anchors: Anchors): void {
  if (anchors.low < anchors.high) return;
  const expected = `a number above low, which is ${anchors.low}`;
  throw invalidInput({ argument: "high" }, expected, anchors.high);
}
