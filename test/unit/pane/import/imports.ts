import { draftReader } from "../../../../src/files/draft/draft-reader";
import { importReducer } from "../../../../src/pane/features/import/import-reducer";
import { IDLE } from "../../../../src/pane/features/import/import-state";
import type { FileImport } from "../../../../src/pane/features/import/file-import";
import type { StoppableReader } from "../../../../src/pane/features/import/worker-reader";
import { createStore } from "../../../../src/pane/store/store";

/** An import whose readers are counted while they are open; a test may put its own in their place. */
export function imports(as: Partial<StoppableReader> = {}): {
  readonly files: FileImport;
  readonly open: ReadonlySet<unknown>;
} {
  const open = new Set<unknown>();
  const makeReader: FileImport["makeReader"] = () => {
    const reader = { ...draftReader(), ...as, close: () => void open.delete(reader) };
    open.add(reader);
    return Promise.resolve(reader);
  };
  return { files: { store: createStore(importReducer, IDLE), makeReader }, open };
}
