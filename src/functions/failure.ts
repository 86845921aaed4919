import { messageOf } from "../i18n/say";
import { KamError } from "../model/errors";
import type { Failure } from "./define/definition";

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
