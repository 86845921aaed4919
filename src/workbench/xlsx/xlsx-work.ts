import { saveLater, type SavedLater } from "../../files/xlsx/compare/save-later";
import type { LaterState } from "../../files/xlsx/compare/later-state";
import { newXlsx } from "../../files/xlsx/new/new-xlsx";
import { isWrittenByUs } from "../../files/xlsx/new/program";
import { openXlsx } from "../../files/xlsx/open-xlsx";
import { settingsOf } from "../../files/xlsx/read/add-in-settings";
import { notShown, type NotShownCounts } from "../../files/xlsx/read/not-shown";
import { readXlsx } from "../../files/xlsx/read/read-xlsx";
import { XlsxError, refused } from "../../files/xlsx/xlsx-error";
import { assemble, partsToKeep, type Parts } from "../keeping/book/parts";
import type { GridFrame } from "../keeping/grid/grid-frame";
import { canCalculateWith } from "./can-calculate";
import type { Answers } from "./from-grid/grid-sheet";
import { stateOfGrid, type DescribedGrid } from "./from-grid/state-of-grid";
import { seenInGrid } from "./seen-state";
import { sharedPlace } from "./shared-place";
import { snapshotOfRecord } from "./to-grid/snapshot-of-record";

/** A file that was opened, as the workbench keeps workbooks. */
export interface OpenedXlsx {
  readonly parts: Parts;
  readonly notShown: NotShownCounts;
  /** The grid counts from 1900 alone. */
  readonly countsFrom: 1900 | 1904;
}

/** A workbook in a grid, to be written: what is kept of it, and what only its engine knows. */
export interface GridToWrite {
  readonly parts: Parts;
  /** By the ids of sheets. */
  readonly answers: ReadonlyMap<string, Answers>;
  /** Formulas that cells share with others, by sheet and cell. */
  readonly sharedFormulas: ReadonlyMap<string, string>;
  /** The names of all functions that the grid knows. */
  readonly functions: readonly string[];
}

/** A file with what was changed or made, and what of it a file cannot take. */
export type Written = Pick<SavedLater, "bytes" | "leftOut">;

/** What was done, or why not, in words. */
export type Outcome<Done> =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "refused"; readonly why: string };

/** Reads and writes .xlsx; none of it needs a page. */
export interface XlsxWork {
  readonly open: (bytes: Uint8Array, functions: readonly string[]) => Outcome<OpenedXlsx>;
  /** The file again, with what was changed in the grid. */
  readonly saveOver: (file: Uint8Array, grid: GridToWrite) => Outcome<Written>;
  /** A new file. */
  readonly create: (grid: GridToWrite) => Outcome<Written>;
}

export function xlsxWork(): XlsxWork {
  return {
    open: (bytes, functions) => unlessRefused(() => open(bytes, functions)),
    saveOver: (file, grid) => unlessRefused(() => saveOver(file, grid)),
    create: (grid) => unlessRefused(() => create(stateToWrite(grid))),
  };
}

function unlessRefused<Done>(work: () => Done): Outcome<Done> {
  try {
    return { kind: "done", done: work() };
  } catch (thrown) {
    if (!(thrown instanceof XlsxError)) throw thrown;
    return { kind: "refused", why: thrown.message };
  }
}

function open(bytes: Uint8Array, functions: readonly string[]): OpenedXlsx {
  const parts = openXlsx(bytes);
  const record = readXlsx(parts);
  const grid = { ...forGrid(functions), settings: settingsOf(parts) };
  const snapshot = snapshotOfRecord(record, grid);
  return {
    parts: partsToKeep(snapshot, "all").parts,
    notShown: notShown(parts, record, grid.canCalculate),
    countsFrom: record.countsFrom,
  };
}

/** A file of others is changed in place. One that we wrote holds what the grid holds, and can be written anew. */
function saveOver(file: Uint8Array, grid: GridToWrite): Written {
  const state = stateToWrite(grid);
  const changed = unlessRefused(() => changeFile(file, state, grid.functions));
  if (changed.kind === "done" && changed.done.leftOut.length === 0) return changed.done;
  if (isWrittenByUs(openXlsx(file))) return create(state);
  if (changed.kind === "refused") throw refused(changed.why);
  return changed.done;
}

function changeFile(file: Uint8Array, state: LaterState, functions: readonly string[]): Written {
  return saveLater(file, state, (record) => seenInGrid(record, forGrid(functions)));
}

function create(state: LaterState): Written {
  const leftOut = state.sheets.flatMap(({ name, unwritten }) =>
    unwritten.map((what) => ({ sheet: name, what })),
  );
  return { bytes: newXlsx(state, { settings: state.settings }), leftOut };
}

function forGrid(functions: readonly string[]): Parameters<typeof snapshotOfRecord>[1] {
  return { canCalculate: canCalculateWith(functions), settings: {} };
}

function stateToWrite({ parts, answers, sharedFormulas }: GridToWrite): LaterState {
  const snapshot = assemble<GridFrame>(parts);
  if (snapshot === undefined) throw new Error("The workbook was handed over with a part missing.");
  const { frame, sheets } = snapshot;
  return stateOfGrid({
    styles: frame.styles,
    resources: frame.resources,
    settings: frame.settings,
    inView: frame.inView,
    sheets: sheets as DescribedGrid["sheets"],
    answersOf: (sheet) => answers.get(sheet) ?? { areas: [], cells: {} },
    formulaOf: (sheet, row, column, cell) =>
      (cell.f ?? sharedFormulas.get(sharedPlace(sheet, row, column)))?.replace(/^=/, ""),
  });
}
