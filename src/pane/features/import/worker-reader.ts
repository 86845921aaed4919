import { proxy, transfer, wrap } from "comlink";
import { WorkbookError } from "../../../workbook/workbook-error";
import { texts } from "./texts";
import type { Reader } from "../../../files/draft/draft-reader";

/** A reader that can be stopped at any time. */
export interface StoppableReader extends Reader {
  readonly close: () => void;
}

/** Reads in a worker, so that the page answers however large a file is. */
export function workerReader(): StoppableReader {
  const worker = new Worker(
    // The pages of the add-in stand beside the folder of its scripts, the worker in it: it finds its parts from itself.
    /* webpackEntryOptions: { publicPath: "auto" } */
    new URL("./reading-worker.ts", import.meta.url),
  );
  const reader = wrap<Reader>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new WorkbookError("unexpected", texts.noReader, event));
    });
  });
  broken.catch(() => undefined);
  const unlessBroken = async <T>(answer: T): Promise<Awaited<T>> => Promise.race([answer, broken]);
  return {
    open: (fileName, bytes, tell) =>
      // A large file is handed over, not copied.
      unlessBroken(reader.open(fileName, transfer(bytes, [bytes.buffer]), tell && proxy(tell))),
    openCells: (name, given, tell) =>
      unlessBroken(reader.openCells(name, given, tell && proxy(tell))),
    look: (asked, tell) => unlessBroken(reader.look(asked, tell && proxy(tell))),
    table: () => unlessBroken(reader.table()),
    compare: (known, options) => unlessBroken(reader.compare(known, options)),
    close: () => {
      worker.terminate();
    },
  };
}
