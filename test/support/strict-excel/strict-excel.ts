import { newBatch, type Batch, type UndoSteps } from "./batch";
import type { Book } from "./book";
import { Interrupts } from "./interrupts";
import { ExcelRefusal } from "./refusal";
import { remote } from "./remote";
import { workbookShape } from "./workbook";

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}
type Work = (context: object) => unknown;

/**
 * Stands in for the part of Office.js that the adapter uses, at its strictest: nothing can be read
 * that was not loaded and synced, objects serve only in their own batch, whole columns have no
 * values, a refusal ends a batch and leaves what was done before it.
 */
export interface StrictExcel {
  /** Takes the place of the global `Excel`. */
  readonly Excel: {
    readonly run: (first: Work | RunOptions | object, work?: Work) => Promise<unknown>;
  };
  readonly supports: (version: string) => boolean;
  /** The person begins to edit a cell; answers how the edit ends. */
  readonly editCell: () => () => void;
  /** What a test lets happen between a request and its answer. */
  readonly interrupts: Interrupts;
  /** Steps that a person can undo. */
  readonly undo: UndoSteps;
}

/** How a program differs from Excel as it is today. */
export interface Program {
  /** The newest version of ExcelApi that it has, e.g. `1.12`. */
  readonly version?: string;
  /** What it has not built: properties that cannot be read, `Range.rowHidden`, or set, `Worksheet.position=`. */
  readonly lacks?: readonly string[];
}

export function strictExcel(
  book: Book,
  { version = "1.15", lacks = [] }: Program = {},
): StrictExcel {
  const supports = (asked: string): boolean => minor(asked) <= minor(version);
  const interrupts = new Interrupts();
  const undo: UndoSteps = { count: 0 };
  const contexts = new WeakMap<object, Batch>();
  let edit: { readonly ended: Promise<void> } | undefined;

  const enter = async (mayWait: boolean): Promise<void> => {
    if (edit === undefined) return;
    if (!mayWait)
      throw new ExcelRefusal("InvalidOperationInCellEditMode", "a cell is being edited");
    await edit.ended;
  };
  const open = (options: RunOptions): Batch => {
    const mayWait = options.delayForCellEdit === true;
    const isGathered = options.mergeUndoGroup === true;
    const excel = { supports, lacks, interrupts, undo, enter: () => enter(mayWait) };
    const batch = newBatch({ ...excel, isGathered });
    const workbook = remote(batch, workbookShape, () => book);
    Object.assign(batch.context, { workbook, sync: batch.sync });
    contexts.set(batch.context, batch);
    return batch;
  };
  const run = async (first: Work | RunOptions | object, work?: Work): Promise<unknown> => {
    const earlier = contexts.get(first);
    const batch = earlier ?? open(typeof first === "function" ? {} : first);
    batch.reopen();
    try {
      const answer = await (work ?? (first as Work))(batch.context);
      await batch.sync(); // as Excel.run does at its end
      return answer;
    } finally {
      batch.close();
    }
  };
  const editCell = (): (() => void) => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = () => {
        edit = undefined;
        resolve();
      };
    });
    edit = { ended };
    return end;
  };
  return { Excel: { run }, supports, editCell, interrupts, undo };
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}
