import { DAY_FORMAT } from "../../schema/number-format";
import { adviceFor } from "../../pane/advice";
import type { Store } from "../../pane/store/store";
import { columnLetters, joinAddress } from "../../workbook/address";
import { WorkbookError, type WorkbookGateway } from "../../workbook/gateway";
import { Changes } from "../../workbook/transaction/changes";
import { draftOf, type CsvDraft } from "./csv-draft";
import { csvMessage, readDraft } from "./read-draft";
import type { TextEncoding } from "../../files/text/encodings";
import type { ImportEvent, ImportState } from "./import-state";
import type { CsvTable } from "../../files/csv/csv-table";
import { texts } from "./texts";

export type ImportStore = Store<ImportState, ImportEvent>;

/** Opens a file for a first look; nothing of the workbook changes. */
export async function openFile(store: ImportStore, file: File): Promise<void> {
  store.send({ type: "chosen", fileName: file.name });
  draft(store, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Reads the same file in another encoding; where it does not fit, what was read stays in sight. */
export function reopen(
  store: ImportStore,
  { fileName, bytes }: CsvDraft,
  encoding: TextEncoding,
): void {
  try {
    store.send({ type: "drafted", draft: draftOf(fileName, bytes, encoding) });
  } catch (thrown) {
    store.send({ type: "notReread", message: csvMessage(thrown) });
  }
}

function draft(store: ImportStore, fileName: string, bytes: Uint8Array): void {
  try {
    store.send({ type: "drafted", draft: draftOf(fileName, bytes) });
  } catch (thrown) {
    store.send({ type: "refused", fileName, message: csvMessage(thrown) });
  }
}

/** Writes the table as it was previewed onto a sheet of its own, and goes there. */
export async function acceptDraft(store: ImportStore, workbook: WorkbookGateway): Promise<void> {
  const state = store.get();
  if (state.phase !== "previewing") return;
  const outcome = readDraft(state.draft);
  if (outcome.kind === "refused" || outcome.mapped === undefined) return;
  const { fileName } = state.draft;
  const stopping = new AbortController();
  store.send({
    type: "accepted",
    stop: () => {
      stopping.abort();
    },
  });
  try {
    const sheet = await writeTable(workbook, nameOf(fileName), outcome.mapped, stopping.signal);
    store.send({ type: "written" });
    await goThere(store, workbook, { fileName, sheet });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError)) throw thrown;
    const isTakenBack = stopping.signal.aborted && thrown.code === "cancelled";
    store.send(isTakenBack ? { type: "takenBack" } : { type: "failed", message: thrown.message });
  }
}

/** Leaves the dialog; what is being written is stopped, and taken back first. */
export function cancelImport(store: ImportStore): void {
  const state = store.get();
  if (state.phase !== "writing") {
    store.send({ type: "closed" });
    return;
  }
  state.stop();
  store.send({ type: "cancelled" });
}

function nameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "");
}

/** Answers the name that the new sheet got. */
async function writeTable(
  workbook: WorkbookGateway,
  name: string,
  { headers, rows, columns }: CsvTable,
  signal: AbortSignal,
): Promise<string> {
  const changes = new Changes();
  const sheet = changes.add({ change: "sheet", name });
  const last = `${columnLetters(headers.length - 1)}${rows.length + 1}`;
  changes.add({ change: "block", at: { sheet, cells: "A1" }, cells: [headers, ...rows] });
  changes.add({ change: "table", name, at: { sheet, cells: `A1:${last}` } });
  for (const [index, { kind }] of columns.entries()) {
    if (kind !== "date") continue;
    const letters = columnLetters(index);
    const days = { sheet, cells: `${letters}2:${letters}${rows.length + 1}` };
    changes.add({ change: "format", at: days, format: DAY_FORMAT });
  }
  const { outcomes } = await workbook.apply(changes.list, { signal });
  return outcomes[sheet.made]?.name ?? name;
}

/** The table stands already: that a person is not taken there refuses nothing. */
async function goThere(
  store: ImportStore,
  workbook: WorkbookGateway,
  { fileName, sheet }: { readonly fileName: string; readonly sheet: string },
): Promise<void> {
  try {
    await workbook.select(joinAddress(sheet, "A1"));
  } catch (thrown) {
    const message = texts.elsewhere(sheet, adviceFor(thrown));
    store.send({ type: "notGoneTo", fileName, message });
  }
}
