import type { Parts } from "../../parts/parts";
import { relationshipsOf } from "../../parts/relationships";
import { workbookPart } from "../../read/workbook-part";

/** A part, how it was reached, and the sheet to which it belongs. */
export interface ReachedPart {
  readonly part: string;
  readonly kind: string;
  /** The part of the sheet from which it was reached first; itself for a sheet. */
  readonly sheet: string | undefined;
}

const SHEETS = ["worksheet", "chartsheet", "dialogsheet", "xlMacrosheet"];

/** All parts to which a workbook leads, each once. */
export function reachedParts(parts: Parts): readonly ReachedPart[] {
  const start = { part: workbookPart(parts), kind: "officeDocument", sheet: undefined };
  const found = new Map<string, ReachedPart>([[start.part, start]]);
  // What was found is gone through while more is found.
  for (const { part, sheet } of found.values()) {
    for (const { kind, target, isExternal } of relationshipsOf(parts, part)) {
      if (isExternal || parts.find(target) === undefined || found.has(target)) continue;
      found.set(target, { part: target, kind, sheet: SHEETS.includes(kind) ? target : sheet });
    }
  }
  return [...found.values()];
}
