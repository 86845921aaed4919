import type { Interrupts } from "./interrupts";
import { ExcelRefusal } from "./refusal";

/** Operations wait here until `sync`, as requests to Excel do. */
export interface Batch {
  /** What the add-in is handed: `workbook` and `sync`. */
  readonly context: object;
  readonly queue: (operation: () => void) => void;
  /** Runs what waits, in order. The first refusal ends it: what ran stays, what follows is dropped. */
  readonly sync: () => Promise<void>;
  /** After this, nothing made in the batch can be used until it is reopened. */
  readonly close: () => void;
  readonly reopen: () => void;
  readonly supports: (version: string) => boolean;
  /** Queues a refusal where the program has not built this. */
  readonly refuseLacking: (what: string) => void;
}

export function newBatch(excel: {
  readonly supports: (version: string) => boolean;
  readonly lacks: readonly string[];
  /** Excel may keep a request waiting, or refuse it, while a cell is being edited. */
  readonly enter: () => Promise<void>;
  readonly interrupts: Interrupts;
}): Batch {
  let waiting: (() => void)[] = [];
  let isClosed = false;
  const queue = (operation: () => void): void => {
    if (isClosed) throw new ExcelRefusal("InvalidObjectPath", "used after its batch had ended");
    waiting.push(operation);
  };
  return {
    context: {},
    queue,
    refuseLacking: (what) => {
      if (!excel.lacks.includes(what)) return;
      queue(() => {
        throw new ExcelRefusal("ApiNotFound", `${what} is not there`);
      });
    },
    sync: async () => {
      try {
        if (waiting.length > 0) excel.interrupts.sync();
        if (waiting.length > 0) await excel.enter();
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          excel.interrupts.operation();
          next();
        }
        excel.interrupts.answer();
      } finally {
        waiting = [];
      }
    },
    close: () => {
      isClosed = true;
    },
    reopen: () => {
      isClosed = false;
    },
    supports: excel.supports,
  };
}
