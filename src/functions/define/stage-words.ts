import { singleCell } from "../../reading/cells";
import { ownStageName } from "../../schema/stage-column";
import type { Parameter } from "./define";

/** The same argument, which takes the other names of stages too. */
export function withOtherStageNames<T>(parameter: Parameter<T>): Parameter<T> {
  return {
    ...parameter,
    read: (raw, argument) => parameter.read(ownStageName(singleCell(raw, argument)), argument),
  };
}
