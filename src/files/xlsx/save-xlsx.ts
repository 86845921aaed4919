import { openXlsx } from "./open-xlsx";
import { changeXlsx } from "./write/change-xlsx";
import type { XlsxChange } from "./write/changes";

/** A workbook with its changes. */
export interface SavedXlsx {
  readonly bytes: Uint8Array;
  /** The parts that are new, other than before, or gone. */
  readonly changed: readonly string[];
}

/**
 * The bytes of a workbook with changes. Parts that no change means are the same byte for byte.
 *
 * @throws {XlsxError} in words; then nothing of the changes is done.
 */
export function saveXlsx(bytes: Uint8Array, changes: readonly XlsxChange[]): SavedXlsx {
  const parts = openXlsx(bytes);
  changeXlsx(parts, changes);
  return { bytes: parts.save(), changed: parts.changed() };
}
