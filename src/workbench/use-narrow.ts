import { useSyncExternalStore } from "react";

/** On a page that is narrower, neither the grid nor the pane has room beside the other. */
const NARROW = window.matchMedia("(max-width: 640px)");

/** Whether the page is too narrow for the grid and the pane side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => NARROW.matches);
}

function listen(listener: () => void): () => void {
  NARROW.addEventListener("change", listener);
  return () => {
    NARROW.removeEventListener("change", listener);
  };
}
