import { ICommandService } from "@univerjs/core";
import type { TableHost } from "../../grid/table-host";
import type { JournalEntry } from "../book/journal";

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
export function restoreGrid(host: TableHost, journal: readonly JournalEntry[]): void {
  try {
    carryOut(host, journal);
  } catch (thrown) {
    throw new NotRestored(thrown);
  }
}

function carryOut(host: TableHost, journal: readonly JournalEntry[]): void {
  const commands = host.injector.get(ICommandService);
  for (const { mutations, styles, settings } of journal) {
    host.workbook.addStyles(styles);
    for (const { id, params } of mutations) commands.syncExecuteCommand(id, params);
    if (settings !== undefined) host.workbook.setCustomMetadata({ ...settings });
  }
}
