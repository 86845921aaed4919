import { openXlsx } from "../open-xlsx";
import type { Parts } from "../parts/parts";
import { settingsOf } from "../read/add-in-settings";
import { readXlsx } from "../read/read-xlsx";
import type { WorkbookRecord } from "../read/workbook-record";
import type { SavedXlsx } from "../save-xlsx";
import { changeXlsx } from "../write/change-xlsx";
import type { XlsxChange } from "../write/changes";
import { addTaskPane, keepSettings } from "../write/task-pane";
import { contentChanges } from "./content-changes";
import type { LaterState, LeftOut } from "./later-state";
import { structureChanges } from "./structure-changes";

/** A workbook with what was changed in a grid. */
export interface SavedLater extends SavedXlsx {
  /** What was changed and is not in the file. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The bytes of a workbook as it later was in a grid. Parts that nobody changed are the same byte for byte.
 *
 * @param bytes - The file as it was opened.
 * @param later - The workbook as it is now.
 * @param seen - What the grid makes of a file when it opens it: what the grid does not know is no change.
 * @throws {XlsxError} in words, where the file cannot take a change; then nothing of them is done.
 */
export function saveLater(
  bytes: Uint8Array,
  later: LaterState,
  seen: (record: WorkbookRecord) => LaterState,
): SavedLater {
  const parts = openXlsx(bytes);
  const opened = readXlsx(parts);
  const structure = structureChanges(opened, later);
  changeXlsx(parts, structure);
  const file = structure.length === 0 ? opened : readXlsx(parts);
  const { changes, leftOut } = contentChanges({ file, before: seen(file), later });
  changeXlsx(parts, changes);
  keepOurs(parts, changes, later);
  return { bytes: parts.save(), changed: parts.changed(), leftOut };
}

/** Whoever opens a file with formulas of ours is offered the add-in that calculates them. */
function keepOurs(
  parts: Parts,
  changes: readonly XlsxChange[],
  { settings }: Pick<LaterState, "settings">,
): void {
  if (changes.some((change) => change.kind === "set-formula" && isOurs(change.formula))) {
    addTaskPane(parts);
  }
  const known = settingsOf(parts);
  const changed = Object.entries(settings).filter(([key, value]) => known[key] !== value);
  keepSettings(parts, Object.fromEntries(changed));
}

function isOurs(formula: string): boolean {
  return /\bKAM\.[A-Z]/i.test(formula);
}
