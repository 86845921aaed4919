import { NOTHING_ASKED, type DraftAsked } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { createStore, type Store } from "../../store/store";
import { recall } from "./file-memory";
import { importReducer } from "./import-reducer";
import { IDLE, isUnderWay, type ImportEvent, type ImportState } from "./import-state";
import { targetsOf } from "./targets";
import type { StoppableReader } from "./worker-reader";

export type ImportStore = Store<ImportState, ImportEvent>;

/** One file after another on its way into the workbook. */
export interface FileImport {
  readonly store: ImportStore;
  /** Begins with a file. Each has a reader of its own, which ends with it. */
  readonly makeReader: () => Promise<StoppableReader>;
  /** What is under way. */
  current?: CurrentFile | undefined;
}

/** A file, what reads it, and the workbook as it was when it was chosen. */
export interface CurrentFile {
  readonly reader: StoppableReader;
  readonly tables: readonly TableSummary[];
  readonly changed: Date;
}

/** The import of a pane; what reads is loaded with the first file. */
export function fileImport(): FileImport {
  return {
    store: createStore(importReducer, IDLE),
    makeReader: async () => (await import("./worker-reader")).workerReader(),
  };
}

/** Opens a file for a first look; nothing of the workbook changes. */
export async function openFile(
  files: FileImport,
  file: File,
  workbook: WorkbookGateway,
): Promise<void> {
  const { store } = files;
  endFile(files);
  store.send({ type: "chosen", fileName: file.name });
  let current: CurrentFile | undefined;
  try {
    const [reader, tables] = [await files.makeReader(), await workbook.listTables()];
    current = { reader, tables, changed: new Date(file.lastModified) };
    // Of several files that were chosen one after another the last one counts, and none after the way out.
    if (!isOpening(store, file.name) || files.current !== undefined) {
      reader.close();
      return;
    }
    files.current = current;
    await firstLook(files, current, file, workbook);
  } catch (thrown) {
    if (files.current === current && isOpening(store, file.name))
      refuse(files, file.name, adviceFor(thrown));
  }
}

function isOpening(store: ImportStore, fileName: string): boolean {
  const state = store.get();
  return state.phase === "opening" && state.fileName === fileName;
}

async function firstLook(
  files: FileImport,
  current: CurrentFile,
  file: File,
  workbook: WorkbookGateway,
): Promise<void> {
  const { store } = files;
  const { reader, tables } = current;
  const isCurrent = (): boolean => files.current === current;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const first = await reader.open(file.name, bytes, (step) => {
    if (isCurrent()) store.send({ type: "stepped", step });
  });
  if (!isCurrent()) return;
  if ("refused" in first) {
    refuse(files, file.name, first.refused);
    return;
  }
  const { look, asked, plan } = await asBefore(reader, first, workbook);
  if (isCurrent())
    store.send({ type: "looked", seen: { look, asked, targets: targetsOf(look, tables) }, plan });
}

/** A file of a kind that came in before is looked at as it was then. */
async function asBefore(
  reader: StoppableReader,
  first: Look,
  workbook: WorkbookGateway,
): Promise<{
  readonly look: Look;
  readonly asked: DraftAsked;
  readonly plan: { readonly target: string | undefined };
}> {
  const known = await recall(workbook, first);
  const plan = { target: known?.plan.target };
  const asked = { ...NOTHING_ASKED, ...known?.asked };
  const look = known === undefined ? first : await reader.look(asked);
  return "refused" in look ? { look: first, asked: NOTHING_ASKED, plan } : { look, asked, plan };
}

function refuse(files: FileImport, fileName: string, message: string): void {
  endFile(files);
  files.store.send({ type: "refused", fileName, message });
}

/** Leaves the dialog, and what reads with it; what is being written is stopped, and taken back first. */
export function cancelImport(files: FileImport): void {
  const { store } = files;
  const state = store.get();
  if (state.phase === "writing") {
    state.stop();
    store.send({ type: "cancelled" });
  } else if (!isUnderWay(state)) {
    endFile(files);
    store.send({ type: "closed" });
  }
}

/** Ends what reads the file. */
export function endFile(files: FileImport): void {
  files.current?.reader.close();
  files.current = undefined;
}
