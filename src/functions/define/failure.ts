import { messageOf } from "../../i18n/say";
import { KamError } from "../../model/errors";

/** What a cell shows in place of an answer. Excel prints a message for these two codes only. */
export interface Failure {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** Turns anything thrown while `KAM.name` ran into what its cell shows. Never throws. */
export function toFailure(name: string, thrown: unknown): Failure {
  if (thrown instanceof KamError) {
    return {
      code: thrown.code === "invalid-input" ? "#VALUE!" : "#N/A",
      message: `KAM.${name}: ${messageOf(thrown)}`,
    };
  }
  return { code: "#VALUE!", message: `KAM.${name} failed. Please report this workbook.` };
}
