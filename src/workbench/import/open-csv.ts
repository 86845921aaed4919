import { DAY_FORMAT } from "../../schema/number-format";
import type { Store } from "../../pane/store/store";
import { columnLetters, joinAddress } from "../../workbook/address";
import { WorkbookError, type WorkbookGateway } from "../../workbook/gateway";
import { Changes } from "../../workbook/transaction/changes";
import { csvMessage, draftOf, readDraft, type CsvDraft } from "./csv-draft";
import type { TextEncoding } from "../../files/csv/decode-text";
import type { ImportEvent, ImportState } from "./import-state";
import type { CsvTable } from "../../files/csv/read-csv";

export type ImportStore = Store<ImportState, ImportEvent>;

/** Opens a file for a first look; nothing of the workbook changes. */
export async function openFile(store: ImportStore, file: File): Promise<void> {
  store.send({ type: "chosen", fileName: file.name });
  draft(store, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Reads the same file in another encoding. */
export function reopen(
  store: ImportStore,
  { fileName, bytes }: CsvDraft,
  encoding: TextEncoding,
): void {
  draft(store, fileName, bytes, encoding);
}

function draft(
  store: ImportStore,
  fileName: string,
  ...[bytes, encoding]: readonly [bytes: Uint8Array, encoding?: TextEncoding]
): void {
  try {
    store.send({ type: "drafted", draft: draftOf(fileName, bytes, encoding) });
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
  store.send({ type: "accepted" });
  try {
    await writeTable(workbook, state.draft.fileName, outcome.mapped);
    store.send({ type: "written" });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError)) throw thrown;
    store.send({ type: "stopped", message: thrown.message });
  }
}

async function writeTable(
  workbook: WorkbookGateway,
  fileName: string,
  { headers, rows, columns }: CsvTable,
): Promise<void> {
  const name = fileName.replace(/\.[^.]*$/, "");
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
  const { outcomes } = await workbook.apply(changes.list);
  await workbook.select(joinAddress(outcomes[sheet.made]?.name ?? name, "A1"));
}
