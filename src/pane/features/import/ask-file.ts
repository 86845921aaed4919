import type { DraftAsked } from "../../../files/draft/asked";
import { newestOnly } from "../../../workbook/newest-only";
import { adviceFor } from "../../advice";
import type { Seen } from "./import-state";
import type { CurrentFile, FileImport } from "./file-import";
import { targetsOf } from "./targets";

/** Looks at the same file as a person asks for it; where it cannot be read so, what was read stays in sight. */
export async function ask(files: FileImport, change: Partial<DraftAsked>): Promise<void> {
  const { store, current } = files;
  const state = store.get();
  if (state.phase !== "previewing" || current?.reader === undefined) return;
  const asked = { ...(state.awaited ?? state.seen.asked), ...change };
  store.send({ type: "asked", asked });
  await lookerOf(files, current)({ ...state.seen, asked });
}

type Looker = (seen: Seen) => Promise<void>;

const LOOKERS = new WeakMap<CurrentFile, Looker>();

/** To read a large file takes seconds: of what was asked meanwhile the last alone is looked at. */
function lookerOf(files: FileImport, current: CurrentFile): Looker {
  const made = LOOKERS.get(current) ?? newestOnly((seen: Seen) => lookAgain(files, current, seen));
  LOOKERS.set(current, made);
  return made;
}

async function lookAgain(files: FileImport, current: CurrentFile, seen: Seen): Promise<void> {
  const { store } = files;
  const { reader, tables } = current;
  const { asked } = seen;
  if (reader === undefined || !isAwaited(files, current, asked)) return;
  try {
    const look = await reader.look(asked);
    if (!isAwaited(files, current, asked)) return;
    if ("refused" in look) store.send({ type: "notReread", message: look.refused });
    else store.send({ type: "looked", seen: { ...seen, look, targets: targetsOf(look, tables) } });
  } catch (thrown) {
    if (isAwaited(files, current, asked))
      store.send({ type: "notReread", message: adviceFor(thrown) });
  }
}

/** Whether this is what a person waits for: they may have asked otherwise since, or have gone. */
export function isAwaited(files: FileImport, current: CurrentFile, asked: DraftAsked): boolean {
  const now = files.store.get();
  return files.current === current && now.phase === "previewing" && now.awaited === asked;
}
