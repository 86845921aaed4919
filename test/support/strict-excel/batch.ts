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
  /** So much of the answer to the request is this. */
  readonly sendBack: (bytes: number) => void;
  /** Notes that something is changed; queues a refusal where it cannot be gathered for one step of undo. */
  readonly change: (what: string) => void;
  /** Queues a refusal where the program has not built this. */
  readonly refuseLacking: (what: string) => void;
}

/** Excel on the web refuses answers above 5 MB; what was asked for has been done by then. */
const LARGEST_ANSWER = 5_000_000;

/**
 * Cannot be undone in Excel on Windows and Mac, and is refused in a group, as Microsoft's page says:
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const CANNOT_BE_UNDONE = ["Worksheet.delete", "Worksheet.position="];

/** What stands for Excel's list of steps that a person can undo. */
export interface UndoSteps {
  count: number;
}

export function newBatch(excel: {
  /** All requests of the batch are one step; else each that changes something is one. */
  readonly isGathered: boolean;
  readonly undo: UndoSteps;
  readonly supports: (version: string) => boolean;
  readonly lacks: readonly string[];
  /** Excel may keep a request waiting, or refuse it, while a cell is being edited. */
  readonly enter: () => Promise<void>;
  readonly interrupts: Interrupts;
}): Batch {
  let waiting: (() => void)[] = [];
  let isClosed = false;
  let answered = 0;
  let hasChanged = false;
  const queue = (operation: () => void): void => {
    if (isClosed) throw new ExcelRefusal("InvalidObjectPath", "used after its batch had ended");
    waiting.push(operation);
  };
  return {
    context: {},
    queue,
    sendBack: (bytes) => {
      answered += bytes;
    },
    change: (what) => {
      queue(() => {
        if (excel.isGathered && CANNOT_BE_UNDONE.includes(what)) {
          throw new ExcelRefusal("UndoNotSupported", `${what} cannot be gathered`);
        }
        if (!hasChanged) excel.undo.count += 1;
        hasChanged = true;
      });
    },
    refuseLacking: (what) => {
      if (!excel.lacks.includes(what)) return;
      queue(() => {
        throw new ExcelRefusal("ApiNotFound", `${what} is not there`);
      });
    },
    sync: async () => {
      answered = 0;
      if (!excel.isGathered) hasChanged = false;
      try {
        if (waiting.length > 0) excel.interrupts.sync();
        if (waiting.length > 0) await excel.enter();
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          excel.interrupts.operation();
          next();
        }
        excel.interrupts.answer();
        if (answered > LARGEST_ANSWER) {
          throw new ExcelRefusal("ResponsePayloadSizeLimitExceeded", "the answer is above 5 MB");
        }
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
