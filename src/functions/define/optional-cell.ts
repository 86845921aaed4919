import { isBlank, singleCell } from "../../reading/cells";
import type { Parameter } from "./define";

/** A cell that need not be there: `undefined` when left out. */
export function optionalCell<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (raw, argument) =>
      isBlank(singleCell(raw, argument)) ? undefined : parameter.read(raw, argument),
  };
}
