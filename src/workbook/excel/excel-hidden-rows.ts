import { ifBuilt } from "./if-built";

/** How hidden rows are asked for together with something else. */
export interface HiddenRows {
  readonly load: (range: Excel.Range) => void;
  /** Whether some rows of a range are hidden, after the next sync. */
  readonly areIn: (range: Excel.Range) => boolean;
}

const KNOWN: HiddenRows = {
  load: (range) => {
    range.load("rowHidden");
  },
  // It is null where some rows are hidden and others are not.
  areIn: (range) => (range.rowHidden as boolean | null) !== false,
};
const UNKNOWN: HiddenRows = { load: () => undefined, areIn: () => false };

/** Asks, and once more without hidden rows where the program does not know them: there are none then. */
export function withHiddenRows<T>(ask: (hidden: HiddenRows) => Promise<T>): Promise<T> {
  return ifBuilt(KNOWN, UNKNOWN, ask);
}
