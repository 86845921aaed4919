import { singleCell, readCell } from "../../reading/cells";
import { stageColumn } from "../../schema/stage-column";
import type { Parameter } from "./definition";

const STAGE = stageColumn({ header: "", help: "" });

/** The same argument, which takes the other names of stages too. */
export function withOtherStageNames<T>(parameter: Parameter<T>): Parameter<T> {
  return {
    ...parameter,
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      return parameter.read(readCell(STAGE, cell) ?? cell, argument);
    },
  };
}
