import type { DeedError } from "../../workbook/transaction/deed-error";
import type { DeedsStore } from "./deeds-state";

/** Takes back what deeds have left behind, the newest first, until the workbook refuses. */
export async function finishUndoing(store: DeedsStore): Promise<void> {
  if (store.get().phase !== "left") return;
  store.send({ type: "finishing" });
  for (let error = newest(store); error !== undefined; error = newest(store)) {
    try {
      store.send({ type: "undone", error, kept: await error.finishUndoing() });
    } catch (thrown) {
      store.send({ type: "hindered", error, by: thrown });
      return;
    }
  }
}

function newest(store: DeedsStore): DeedError | undefined {
  const state = store.get();
  return state.phase === "finishing" ? state.errors.at(-1) : undefined;
}
