import { ICommandService } from "@univerjs/core";
import type { TableHost } from "../../grid/tables";
import type { JournalEntry } from "../book/journal";
import type { GridFrame } from "./grid-snapshot";
import { restoreTables } from "./kept-tables";

/** What of a kept workbook is no part of what the grid opens. */
export interface Restored {
  readonly frame: GridFrame;
  readonly journal: readonly JournalEntry[];
}

/** What was kept cannot be brought back: a fault of ours, or of the disk. */
export class NotRestored extends Error {
  constructor(cause: unknown) {
    super("What was kept of a workbook could not be brought back", { cause });
  }
}

/**
 * Brings a workbook to where its journal ends. Nothing may follow what happens here: what once followed is in
 * the journal itself.
 */
export function restoreGrid(host: TableHost, restored: Restored): void {
  try {
    restore(host, restored);
  } catch (thrown) {
    throw new NotRestored(thrown);
  }
}

function restore(host: TableHost, { frame, journal }: Restored): void {
  restoreTables(host, frame.tables);
  const commands = host.injector.get(ICommandService);
  for (const { mutations, styles, settings } of journal) {
    host.workbook.addStyles(styles);
    for (const { id, params } of mutations) commands.syncExecuteCommand(id, params);
    if (settings !== undefined) host.workbook.setCustomMetadata({ ...settings });
  }
}
