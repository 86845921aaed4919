import { toWorkbookError } from "./excel-errors";

/** True when this Excel has the requirement set `ExcelApi <version>`. */
export type Supports = (version: string) => boolean;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The way into Excel: one batch a question, and whatever Excel throws comes out as a `WorkbookError`. */
export interface ExcelDoor {
  readonly supports: Supports;
  /** Asks something; refused at once while a cell is being edited. */
  readonly ask: <T>(task: string, batch: Batch<T>) => Promise<T>;
  /** Changes something, as one step of undo; waits until the person has finished editing a cell. */
  readonly command: <T>(task: string, batch: Batch<T>) => Promise<T>;
  /** Goes on in the context of an earlier batch. */
  readonly resume: (
    task: string,
    context: OfficeExtension.ClientRequestContext,
    batch: Batch<void>,
  ) => Promise<void>;
}

/** One undo step for several syncs came with this requirement set. */
const MERGED_UNDO = "1.20";

export function excelDoor(supports: Supports): ExcelDoor {
  return {
    supports,
    ask: (task, batch) => translated(task, () => Excel.run(batch)),
    command: (task, batch) => {
      const undo = supports(MERGED_UNDO) ? { mergeUndoGroup: true } : {};
      return translated(task, () => Excel.run({ delayForCellEdit: true, ...undo }, batch));
    },
    resume: (task, context, batch) => translated(task, () => Excel.run(context, batch)),
  };
}

/** The version check that Office itself offers. */
export const supportedByOffice: Supports = (version) =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

async function translated<T>(task: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw toWorkbookError(task, thrown);
  }
}
