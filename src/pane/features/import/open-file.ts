import { NOTHING_ASKED, type DraftAsked } from "../../../files/draft/asked";
import { adviceFor } from "../../advice";
import { createStore, type Store } from "../../store/store";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import { IDLE, importReducer, type ImportEvent, type ImportState } from "./import-state";
import { texts } from "./texts";
import type { StoppableReader } from "./worker-reader";
import { joinAddress } from "../../../workbook/address";
import { writeTable } from "./write-table";

export type ImportStore = Store<ImportState, ImportEvent>;

/** One file after another on its way into the workbook. */
export interface FileImport {
  readonly store: ImportStore;
  /** Begins with a file. Each has a reader of its own, which ends with it. */
  readonly makeReader: () => Promise<StoppableReader>;
  /** The reader of the file that is under way. */
  reader?: StoppableReader | undefined;
  /** Where the newest file began: what comes of an earlier one comes too late. */
  opening?: ImportState;
}

/** The import of a pane; what reads is loaded with the first file. */
export function fileImport(): FileImport {
  return {
    store: createStore(importReducer, IDLE),
    makeReader: async () => (await import("./worker-reader")).workerReader(),
  };
}

/** Opens a file for a first look; nothing of the workbook changes. */
export async function openFile(files: FileImport, file: File): Promise<void> {
  const { store } = files;
  end(files);
  store.send({ type: "chosen", fileName: file.name });
  const opening = store.get();
  const isCurrent = (): boolean => store.get().phase === "opening" && files.opening === opening;
  files.opening = opening;
  try {
    const reader = await files.makeReader();
    if (!isCurrent()) {
      reader.close();
      return;
    }
    files.reader = reader;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const look = await reader.open(file.name, bytes, (step) => {
      if (isCurrent()) store.send({ type: "stepped", step });
    });
    if (!isCurrent()) return;
    if (!("refused" in look)) store.send({ type: "looked", seen: { look, asked: NOTHING_ASKED } });
    else refuse(files, file.name, look.refused);
  } catch (thrown) {
    if (isCurrent()) refuse(files, file.name, adviceFor(thrown));
  }
}

function refuse(files: FileImport, fileName: string, message: string): void {
  end(files);
  files.store.send({ type: "refused", fileName, message });
}

/** Looks at the same file as a person asks for it; where it cannot be read so, what was read stays in sight. */
export async function ask(files: FileImport, change: Partial<DraftAsked>): Promise<void> {
  const { store, reader } = files;
  const state = store.get();
  if (state.phase !== "previewing" || reader === undefined) return;
  const asked = { ...(state.awaited ?? state.seen.asked), ...change };
  store.send({ type: "asked", asked });
  const isAwaited = (): boolean => {
    const now = store.get();
    return now.phase === "previewing" && now.awaited === asked;
  };
  try {
    const look = await reader.look(asked);
    if (!isAwaited()) return;
    if (!("refused" in look)) store.send({ type: "looked", seen: { look, asked } });
    else store.send({ type: "notReread", message: look.refused });
  } catch (thrown) {
    if (isAwaited()) store.send({ type: "notReread", message: adviceFor(thrown) });
  }
}

/** Writes the table as it was previewed onto a sheet of its own, and goes there. */
export async function acceptFile(files: FileImport, workbook: WorkbookGateway): Promise<void> {
  const { store, reader } = files;
  const state = store.get();
  if (state.phase !== "previewing" || state.awaited !== undefined) return;
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  store.send({ type: "accepted", stop });
  const { fileName } = state.seen.look;
  try {
    const table = await reader?.table();
    if (table === undefined) throw new WorkbookError("unexpected", texts.nothingChanged);
    const sheet = await writeTable(workbook, nameOf(fileName), table, stopping.signal);
    end(files);
    store.send({ type: "written" });
    await goThere(store, workbook, { fileName, sheet });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError)) throw thrown;
    const isTakenBack = stopping.signal.aborted && thrown.code === "cancelled";
    if (isTakenBack) end(files);
    store.send(isTakenBack ? { type: "takenBack" } : { type: "failed", message: thrown.message });
  }
}

/** Leaves the dialog, and what reads with it; what is being written is stopped, and taken back first. */
export function cancelImport(files: FileImport): void {
  const { store } = files;
  const state = store.get();
  if (state.phase === "stopping") return;
  if (state.phase !== "writing") {
    end(files);
    store.send({ type: "closed" });
    return;
  }
  state.stop();
  store.send({ type: "cancelled" });
}

function end(files: FileImport): void {
  files.reader?.close();
  files.reader = undefined;
}

function nameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "");
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
