import { KamError } from "../../model/errors";
import type { KamFunction } from "../catalogue";
import { toFailure, type Failure } from "../failure";
import { formulaOf } from "./formula";

export interface Refusal extends Failure {
  /** What was handed over, as a formula. */
  readonly formula: string;
}

/**
 * What a function answers to cells that it cannot use. The page does not describe the refusals, it
 * shows them: each is the outcome of running the function.
 */
export function refusalsOf(definition: KamFunction): readonly Refusal[] {
  const refusals = probes(definition).flatMap((cells) => {
    const failure = firstFailure(definition, cells);
    return failure === undefined
      ? []
      : [{ formula: formulaOf(definition.name, cells), ...failure }];
  });
  return refusals.filter(
    ({ message }, index) => refusals.findIndex((other) => other.message === message) === index,
  );
}

const UNKNOWN_WORD = "other";

/** Cells that a person may hand over by mistake. */
function probes({ parameters }: KamFunction): readonly (readonly unknown[])[] {
  const isTable = parameters[0]?.columns?.some(({ required }) => required) ?? false;
  const wordAt = parameters.findIndex(({ words }) => words !== undefined);
  const first = isTable ? [["account_id"], ["A"]] : [[1], [2]];
  return [
    [""],
    ["n/a"],
    isTable ? [[["account_id", "name"]]] : [[[0], [0]]],
    isTable ? [[["name"], ["Alpha"]]] : [[[1], ["n/a"]]],
    isTable
      ? [[["account_id"], ["A"], ["A"]]]
      : [
          [
            [1, 2],
            [3, 4],
          ],
        ],
    ...(wordAt < 0 ? [] : [[first, ...new Array<null>(wordAt - 1).fill(null), UNKNOWN_WORD]]),
  ];
}

function firstFailure({ name, call }: KamFunction, cells: readonly unknown[]): Failure | undefined {
  try {
    const answer = call(cells);
    const fault = [answer].flat(2).find((cell) => cell instanceof KamError);
    return fault === undefined ? undefined : toFailure(name, fault);
  } catch (thrown) {
    return toFailure(name, thrown);
  }
}
