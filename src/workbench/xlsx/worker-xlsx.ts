import { transfer, wrap, type Remote } from "comlink";
import { WorkbookError } from "../../workbook/workbook-error";
import { xlsxTexts } from "./xlsx-texts";
import type { GridToWrite, OpenedXlsx, Outcome, Written, XlsxWork } from "./xlsx-work";

/** Reads and writes .xlsx in a worker, so that the page answers however large a file is. */
export interface WorkingXlsx {
  readonly open: (bytes: Uint8Array, functions: readonly string[]) => Promise<Outcome<OpenedXlsx>>;
  readonly saveOver: (file: Uint8Array, grid: GridToWrite) => Promise<Outcome<Written>>;
  readonly create: (grid: GridToWrite) => Promise<Outcome<Written>>;
}

export const workerXlsx: WorkingXlsx = {
  open: (bytes, functions) => inWorker(async (work) => work.open(handedOver(bytes), functions)),
  saveOver: (file, grid) => inWorker(async (work) => work.saveOver(handedOver(file), grid)),
  create: (grid) => inWorker(async (work) => work.create(grid)),
};

/** A large file is handed over, not copied. */
function handedOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer]);
}

/** Each piece of work has a worker of its own, whose memory is free again afterwards. */
async function inWorker<Answer>(ask: (work: Remote<XlsxWork>) => Promise<Answer>): Promise<Answer> {
  const worker = new Worker(
    // The worker finds its parts beside itself.
    /* webpackEntryOptions: { publicPath: "auto" } */
    new URL("./xlsx-worker.ts", import.meta.url),
  );
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new WorkbookError("unexpected", xlsxTexts.broken, event));
    });
  });
  try {
    return await Promise.race([ask(wrap<XlsxWork>(worker)), broken]);
  } finally {
    worker.terminate();
  }
}
