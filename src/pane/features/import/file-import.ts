import type { TableSummary } from "../../../workbook/gateway";
import { createStore, type Store } from "../../store/store";
import { importReducer } from "./import-reducer";
import { IDLE, isUnderWay, type ImportEvent, type ImportState } from "./import-state";
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

/** A file, what reads it, and the tables of the workbook as they were when it was chosen. */
export interface CurrentFile {
  /** When it was changed last, where that is known. */
  readonly changed: Date | undefined;
  readonly tables: readonly TableSummary[];
  readonly reader: StoppableReader | undefined;
}

/** The import of a pane; what reads is loaded with the first file. */
export function fileImport(): FileImport {
  return {
    store: createStore(importReducer, IDLE),
    makeReader: async () => (await import("./worker-reader")).workerReader(),
  };
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
  files.current?.reader?.close();
  files.current = undefined;
}
