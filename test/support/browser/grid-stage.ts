import type { Page } from "playwright-core";
import type { Change } from "../../../src/workbook/transaction/changes";
import type { DeedError } from "../../../src/workbook/transaction/deed-error";
import type { WorkbookErrorCode } from "../../../src/workbook/workbook-error";

/** What happens to a deed in the grid. Steps, commands and questions are counted from 0. */
export interface Mishap {
  /** Steps at which the grid does not answer. */
  readonly lost?: readonly number[];
  /** A command that the grid refuses. */
  readonly refused?: number;
  /** The question before which a person types into a cell. */
  readonly typed?: { readonly question: number; readonly cell: string; readonly value: string };
}

/** How a deed went in the grid. */
export interface Course {
  /** Each look at the workbook, and the beginning and the end of each command. */
  readonly steps: number;
  readonly commands: number;
  /** Between two of them a person could do something. */
  readonly questions: number;
  readonly code?: WorkbookErrorCode;
  readonly message?: string;
  /** What stands where, of a deed that could not be taken back. */
  readonly leftovers?: readonly string[];
}

declare global {
  interface Window {
    kamDeedError?: DeedError;
  }
}

/** Applies changes in the page, with a mishap. */
export function attempt(
  page: Page,
  changes: readonly Change[],
  mishap: Mishap = {},
): Promise<Course> {
  return page.evaluate(attemptInPage, [changes, mishap] as const);
}

/** Takes back what the last deed has left behind; answers what a person had changed. */
export function finishUndoing(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(() => window.kamDeedError?.finishUndoing());
}

/** Types into a cell, as fast as no person could. */
export function typeByCode(
  page: Page,
  { cell, value }: { readonly cell: string; readonly value: string },
): Promise<void> {
  return page.evaluate(
    ([sheet = "", place = "", text = ""]) => {
      const book = window.kamWorkbench?.grid.api.getActiveWorkbook();
      book?.getSheetByName(sheet)?.getRange(place).setValue(text);
    },
    [...cell.split("!"), value],
  );
}

/** Runs in the page, and can call nothing outside of itself. */
async function attemptInPage([changes, mishap]: readonly [
  readonly Change[],
  Mishap,
]): Promise<Course> {
  const opened = window.kamWorkbench;
  if (opened === undefined) throw new Error("The workbench is not open.");
  const grid: { -readonly [K in keyof typeof opened.grid]: (typeof opened.grid)[K] } = opened.grid;
  const { api, workbook, byCode } = grid;
  const count = { steps: 0, commands: 0, questions: 0 };
  let isWriting = false;
  let isNewTurn = true;

  const type = (cell: string, value: string): void => {
    const [sheet = "", place = ""] = cell.split("!");
    api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(place).setValue(value);
  };
  const step = (what: string): void => {
    count.steps += 1;
    if (mishap.lost?.includes(count.steps - 1) === true) throw new Error(`lost at ${what}`);
  };
  const ask = (): void => {
    if (!isNewTurn) return;
    isNewTurn = false;
    queueMicrotask(() => {
      isNewTurn = true;
    });
    count.questions += 1;
    const { typed } = mishap;
    if (typed?.question === count.questions - 1) type(typed.cell, typed.value);
  };
  // What the engine notes for itself it executes apart: the deed does not hear of it.
  // Where rows are frozen the view scrolls, which changes nothing of the workbook.
  const isView = (id: string): boolean => id === "sheet.command.scroll-view";
  const isChange = (id: string): boolean =>
    /^(sheet\.(command|mutation)|formula\.mutation)\./.test(id) && !isView(id);
  const isCounted = (id: string, options: { readonly onlyLocal?: boolean } = {}): boolean =>
    isWriting && !options.onlyLocal && isChange(id);

  Object.defineProperty(grid, "workbook", {
    configurable: true,
    get: () => {
      ask();
      step("a look");
      return workbook;
    },
  });
  grid.byCode = (change) => {
    isWriting = true;
    try {
      byCode(change);
    } finally {
      isWriting = false;
    }
  };
  const before = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isCounted(event.id, event.options)) return;
    step(`the beginning of ${event.id}`);
    if (!event.id.includes(".command.")) return;
    count.commands += 1;
    if (mishap.refused === count.commands - 1) event.cancel = true;
  });
  const after = api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    if (isCounted(id, options)) step(`the end of ${id}`);
  });
  try {
    await opened.workbook.apply(changes);
    return count;
  } catch (thrown) {
    const error = thrown as DeedError;
    window.kamDeedError = error;
    const { code, message } = error;
    const leftovers = code === "not-undone" ? error.leftovers.map(({ where }) => where) : [];
    return { ...count, code, message, leftovers };
  } finally {
    before.dispose();
    after.dispose();
    grid.byCode = byCode;
    Object.defineProperty(grid, "workbook", {
      configurable: true,
      writable: true,
      value: workbook,
    });
  }
}
