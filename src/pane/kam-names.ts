/** What Excel shows for a function that it does not know. */
export const NAME_ERROR = "#NAME?";

/** Files write `_xldudf_KAM_HHI`, people and Excel `KAM.HHI`. */
const CALLED = /^(?:KAM\.|_xldudf_KAM_)([\p{L}\p{N}_.]+)$/iu;

/** The name after `KAM.` under which a formula calls something, in capitals; `undefined` where it is none of KAM. */
export function kamName(callee: string): string | undefined {
  return CALLED.exec(callee)?.[1]?.toUpperCase();
}
