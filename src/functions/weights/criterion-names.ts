import { invalidInput } from "../../model/errors";
import type { RandomIndexTable } from "../../model/weights/random-index";
import type { ComparisonsInput } from "./comparisons";

/** Criteria compared two by two. */
export interface PairsQuestion {
  readonly comparisons: ComparisonsInput;
  readonly criteria: readonly string[] | undefined;
  readonly randomindex: RandomIndexTable;
  readonly headers: boolean | undefined;
}

/** Names of the criteria: those handed over, those around the square, or their numbers. */
export function criterionNames({ comparisons, criteria }: PairsQuestion): readonly string[] {
  const size = comparisons.comparisons.length;
  if (criteria !== undefined && criteria.length !== size) {
    throw invalidInput({ argument: "criteria" }, `${size} names`, criteria.length);
  }
  const names = criteria ?? comparisons.names ?? [];
  return Array.from({ length: size }, (_, index) => {
    const name = names[index] ?? "";
    return name === "" ? `criterion ${index + 1}` : name;
  });
}
