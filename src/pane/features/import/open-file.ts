import { NOTHING_ASKED } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { createStore, type Store } from "../../store/store";
import { recall } from "./file-memory";
import { importReducer } from "./import-reducer";
import {
  IDLE,
  isUnderWay,
  type ImportEvent,
  type ImportState,
  type Plan,
  type Seen,
} from "./import-state";
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

/** A file, what reads it, and the tables of the workbook as they were when it was chosen. */
export interface CurrentFile {
  readonly changed: Date;
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

/** Opens a file for a first look; nothing of the workbook changes. */
export async function openFile(
  files: FileImport,
  file: File,
  workbook: WorkbookGateway,
): Promise<void> {
  endFile(files);
  const opening = begin(files, file);
  try {
    const tables = await workbook.listTables();
    const reader = await files.makeReader();
    // Of several files that were chosen one after another the last one counts, and none after the way out.
    if (!opening.isCurrent()) {
      reader.close();
      return;
    }
    opening.goOn({ tables, reader });
    await firstLook(files, opening, { file, tables, reader, workbook });
  } catch (thrown) {
    if (opening.isCurrent()) refuse(files, file.name, adviceFor(thrown));
  }
}

/** What comes of one file, which is another one than that of the same name before. */
interface Opening {
  readonly isCurrent: () => boolean;
  readonly goOn: (found: Pick<CurrentFile, "tables" | "reader">) => void;
}

function begin(files: FileImport, { name, lastModified }: File): Opening {
  let own: CurrentFile = { changed: new Date(lastModified), tables: [], reader: undefined };
  files.current = own;
  files.store.send({ type: "chosen", fileName: name });
  return {
    isCurrent: () => files.current === own,
    goOn: (found) => {
      own = { ...own, ...found };
      files.current = own;
    },
  };
}

interface FirstLook {
  readonly file: File;
  readonly tables: readonly TableSummary[];
  readonly reader: StoppableReader;
  readonly workbook: WorkbookGateway;
}

async function firstLook(
  files: FileImport,
  { isCurrent }: Opening,
  { file, tables, reader, workbook }: FirstLook,
): Promise<void> {
  const { store } = files;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const first = await reader.open(file.name, bytes, (step) => {
    if (isCurrent()) store.send({ type: "stepped", step });
  });
  if (!isCurrent()) return;
  if ("refused" in first) {
    refuse(files, file.name, first.refused);
    return;
  }
  const { plan, ...seen } = await asBefore(reader, first, workbook);
  if (!isCurrent()) return;
  store.send({ type: "looked", seen: { ...seen, targets: targetsOf(seen.look, tables) }, plan });
}

/** A file of a kind that came in before is looked at as it was then. */
async function asBefore(
  reader: StoppableReader,
  first: Look,
  workbook: WorkbookGateway,
): Promise<Omit<Seen, "targets"> & { readonly plan: Partial<Plan> }> {
  const asProposed = { look: first, asked: NOTHING_ASKED, isAsBefore: false, plan: {} };
  const known = await recall(workbook, first);
  if (known === undefined) return asProposed;
  const { asked, target } = known;
  const look = await reader.look(asked);
  return "refused" in look ? asProposed : { look, asked, isAsBefore: true, plan: { target } };
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
  files.current?.reader?.close();
  files.current = undefined;
}
