import type { DraftAsked } from "../../../files/draft/asked";
import { adviceFor } from "../../advice";
import type { FileImport } from "./open-file";
import { targetsOf } from "./targets";

/** Looks at the same file as a person asks for it; where it cannot be read so, what was read stays in sight. */
export async function ask(files: FileImport, change: Partial<DraftAsked>): Promise<void> {
  const { store, current } = files;
  const state = store.get();
  if (state.phase !== "previewing" || current === undefined) return;
  const asked = { ...(state.awaited ?? state.seen.asked), ...change };
  store.send({ type: "asked", asked });
  const isAwaited = (): boolean => {
    const now = store.get();
    return now.phase === "previewing" && now.awaited === asked;
  };
  try {
    const look = await current.reader.look(asked);
    if (!isAwaited()) return;
    if ("refused" in look) store.send({ type: "notReread", message: look.refused });
    else {
      const targets = targetsOf(look, current.tables);
      store.send({ type: "looked", seen: { look, asked, targets } });
    }
  } catch (thrown) {
    if (isAwaited()) store.send({ type: "notReread", message: adviceFor(thrown) });
  }
}
