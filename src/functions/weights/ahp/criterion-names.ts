import { invalidInput } from "../../../model/errors";
import type { RandomIndexTable } from "../../../model/weights/random-index";
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
    const expected = `as many names as criteria in the square, ${size}`;
    throw invalidInput({ argument: "criteria" }, expected, criteria.length);
  }
  const names = criteria ?? comparisons.names ?? [];
  requireOwnNames(names, criteria === undefined ? "comparisons" : "criteria");
  return Array.from({ length: size }, (_, index) => {
    const name = names[index] ?? "";
    return name === "" ? `criterion ${index + 1}` : name;
  });
}

/** Of two weights under one name nobody can say whose they are. */
function requireOwnNames(names: readonly string[], argument: string): void {
  const again = names.findIndex((name, index) => name !== "" && names.indexOf(name) < index);
  if (again >= 0)
    throw invalidInput({ argument }, "a name of its own for each criterion", names[again]);
}
