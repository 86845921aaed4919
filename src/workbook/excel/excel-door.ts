import { WorkbookError } from "../workbook-error";
import { excelCode, toWorkbookError } from "./excel-errors";

/** True when this Excel has a requirement set in this version: `ExcelApi` unless another one is named. */
export type Supports = (version: string, set?: "ExcelApi" | "ExcelApiOnline") => boolean;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The way into Excel: one batch a question, and whatever Excel throws comes out as a `WorkbookError`. */
export interface ExcelDoor {
  readonly supports: Supports;
  /** What this Excel has turned out not to have built: it is not asked for again. */
  readonly lacks: Set<"day count">;
  /** Asks something; refused at once while a cell is being edited. */
  readonly ask: <T>(task: string, batch: Batch<T>) => Promise<T>;
  /** Changes something; waits until the person has finished editing a cell. */
  readonly command: <T>(task: string, batch: Batch<T>) => Promise<T>;
  /**
   * Makes one batch of all commands by the door that `work` is handed, and of the batch one step of undo.
   * Where that is refused the error has the code `ungathered`, and from then on every request that changes
   * something is a step.
   */
  readonly gathered: <T>(work: (door: ExcelDoor) => Promise<T>) => Promise<T>;
  /** Whether commands can be gathered, as far as is known. */
  readonly gathers: () => boolean;
  /** Goes on in the context of an earlier batch. */
  readonly resume: (
    task: string,
    context: OfficeExtension.ClientRequestContext,
    batch: Batch<void>,
  ) => Promise<void>;
}

/** One undo step for several requests came with this requirement set. */
const MERGED_UNDO = "1.20";

/** By these codes builds refuse what they could do one by one, whatever requirement sets they have. */
const UNGATHERED = ["UndoNotSupported", "InternalError", "GeneralException"];

export function excelDoor(supports: Supports): ExcelDoor {
  let isRefused = false;
  const gathers = (): boolean => supports(MERGED_UNDO) && !isRefused;
  const door: ExcelDoor = {
    supports,
    lacks: new Set(),
    ask: (task, batch) => translated(task, () => Excel.run(batch)),
    command: (task, batch) => translated(task, () => Excel.run({ delayForCellEdit: true }, batch)),
    resume: (task, context, batch) => translated(task, () => Excel.run(context, batch)),
    gathers,
    gathered: (work) => {
      const refuse = (): void => {
        isRefused = true;
      };
      return translated("change the workbook", () =>
        Excel.run({ delayForCellEdit: true, mergeUndoGroup: gathers() }, (context) =>
          work(doorIn(context, door, refuse)),
        ),
      );
    },
  };
  return door;
}

/** The door whose commands go into one context. */
function doorIn(context: Excel.RequestContext, door: ExcelDoor, onRefused: () => void): ExcelDoor {
  const command: ExcelDoor["command"] = async (task, batch) => {
    try {
      return await translated(task, () => batch(context));
    } catch (thrown) {
      const isOurs = thrown instanceof WorkbookError && isUngathered(thrown);
      if (!isOurs || !door.gathers()) throw thrown;
      onRefused();
      throw new WorkbookError("ungathered", thrown.message, thrown.cause);
    }
  };
  return { ...door, command };
}

function isUngathered({ cause }: WorkbookError): boolean {
  return UNGATHERED.includes(excelCode(cause));
}

/** The version check that Office itself offers. */
export const supportedByOffice: Supports = (version, set = "ExcelApi") =>
  Office.context.requirements.isSetSupported(set, version);

async function translated<T>(task: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw toWorkbookError(task, thrown);
  }
}
