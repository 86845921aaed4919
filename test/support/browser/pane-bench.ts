import type { Locator } from "playwright-core";
import { benchForEachTest, type Bench } from "./bench";
import { paneOf, tabOf } from "./pane-parts";

/** A workbench, and its pane at hand. */
export interface PaneBench extends Bench {
  readonly pane: Locator;
  readonly tab: (name: string) => Locator;
  /** The cell that the person stands on. */
  readonly activeAddress: () => Promise<string>;
}

/** Opens a fresh workbench before each test; whatever a test did, it must have found nothing wrong. */
export function paneBenchForEachTest(): PaneBench {
  const bench = benchForEachTest();
  return {
    get page() {
      return bench.page;
    },
    get workbook() {
      return bench.workbook;
    },
    get hands() {
      return bench.hands;
    },
    get pane() {
      return paneOf(bench.page);
    },
    tab: (name) => tabOf(paneOf(bench.page), name),
    activeAddress: async () => (await bench.workbook.readActiveCell()).address,
  };
}
