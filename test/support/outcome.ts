import type { Answer } from "../../src/functions/define/answer";
import type { Failure } from "../../src/functions/define/definition";
import { toFailure } from "../../src/functions/failure";
import { KamError } from "../../src/model/errors";

/** What the reader sees: the refusal of the call, or of the first cell that has one. */
export function outcomeOf(name: string, call: () => Answer): Failure | Answer {
  try {
    const answer = call();
    const fault = [answer].flat(2).find((cell) => cell instanceof KamError);
    return fault === undefined ? answer : toFailure(name, fault);
  } catch (thrown) {
    return toFailure(name, thrown);
  }
}
