import { messageOf } from "../../src/i18n/say";
import { KamError, type Where } from "../../src/model/errors";
import type { Fault } from "../../src/model/faults";

/** A fault, with its place where that is known. */
export type FaultAt = Fault & { readonly where?: Where };

/** What a refusal is made of. */
export function faultIn({ fault, where }: KamError): FaultAt {
  return Object.keys(where).length === 0 ? fault : { ...fault, where };
}

/** The fault with which it ends. */
export function faultOf(run: () => unknown): FaultAt {
  return faultIn(refusalOf(run));
}

/** The message with which it ends. */
export function saidBy(run: () => unknown): string {
  return messageOf(refusalOf(run));
}

function refusalOf(run: () => unknown): KamError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
  throw new Error("A refusal was expected");
}
