import type { Store } from "../../../pane/store/store";
import type { DeskEvent, DeskState } from "./desk-state";

/** Asks the browser once, when something was kept for the first time, to clear nothing by itself. */
export function askWhenKept(
  state: Store<DeskState, DeskEvent>,
  persist: () => Promise<boolean>,
): void {
  let before = state.get().keeping.kind;
  const stop = state.subscribe(() => {
    const { kind } = state.get().keeping;
    const isFirst = before === "unsaved" && kind === "kept";
    before = kind;
    if (!isFirst) return;
    stop();
    void persist().then((isAgreed) => {
      if (!isAgreed) state.send({ kind: "persistence", isRefused: true });
    });
  });
}
