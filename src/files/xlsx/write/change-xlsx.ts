import type { Parts } from "../parts/parts";
import { addSheet } from "./add-sheet";
import { calculateOnLoad, forgetCalculationOrder } from "./calculation";
import { changeCells } from "./change-cells";
import type { CellChange, XlsxChange } from "./changes";
import { editFrame } from "./frame/sheet-frame";
import { columnEdits } from "./frame/set-columns";
import { frozenEdits } from "./frame/set-frozen";
import { mergeEdits } from "./frame/set-merges";
import { rowEdits } from "./frame/set-rows";
import { insertRows } from "./insert/insert-rows";
import { addTable } from "./tables/add-table";
import { removeTable } from "./tables/remove-table";
import { setTable } from "./tables/set-table";
import { isSameSheet, sheetCalled } from "./sheet-called";

/**
 * Changes a workbook in hand; all that a change does not mean stays sign for sign.
 *
 * @throws {XlsxError} `refused` with the cell and the reason. The parts are then of no use any more: open them anew.
 */
export function changeXlsx(parts: Parts, changes: readonly XlsxChange[]): void {
  let waiting: CellChange[] = [];
  const writeWaiting = (): void => {
    changeCells(parts, waiting);
    waiting = [];
  };
  for (const change of changes) {
    if (!isOfCell(change)) {
      writeWaiting();
      deedOf(change)(parts, change);
      continue;
    }
    if (waiting.some(({ sheet }) => !isSameSheet(sheet, change.sheet))) writeWaiting();
    waiting.push(change);
  }
  writeWaiting();
  if (changes.some(({ kind }) => !KEEPS_VALUES.has(kind))) calculateOnLoad(parts);
}

type Kind = XlsxChange["kind"];
type ChangeOf<Of extends Kind> = Extract<XlsxChange, { kind: Of }>;
type Deed<Change> = (parts: Parts, change: Change) => void;

/** Changes of cells, which are written together where they follow one another. */
const OF_CELLS: Readonly<Record<CellChange["kind"], true>> = {
  "set-value": true,
  "set-formula": true,
  "set-format": true,
  "set-look": true,
};

/** What is done for every other kind. */
const DEEDS: { readonly [Of in Exclude<Kind, CellChange["kind"]>]: Deed<ChangeOf<Of>> } = {
  "add-sheet": (parts, { name }) => {
    addSheet(parts, name);
  },
  "set-columns": (parts, { sheet, sizes }) => {
    editFrame(parts, sheetCalled(parts, sheet), (frame) => columnEdits(frame, sizes));
  },
  "set-rows": (parts, { sheet, sizes }) => {
    editFrame(parts, sheetCalled(parts, sheet), (frame) => rowEdits(frame, sizes));
  },
  "set-frozen": (parts, { sheet, frozen }) => {
    editFrame(parts, sheetCalled(parts, sheet), (frame) => frozenEdits(frame, frozen));
  },
  "set-merges": (parts, { sheet, merges }) => {
    editFrame(parts, sheetCalled(parts, sheet), (frame) => mergeEdits(frame, merges));
  },
  "add-table": (parts, { sheet, table }) => {
    addTable(parts, sheetCalled(parts, sheet), table);
  },
  "set-table": (parts, change) => {
    setTable(parts, sheetCalled(parts, change.sheet), change);
  },
  "remove-table": (parts, { sheet, table }) => {
    removeTable(parts, sheetCalled(parts, sheet), table);
  },
  "insert-rows": (parts, change) => {
    insertRows(parts, sheetCalled(parts, change.sheet), change);
    forgetCalculationOrder(parts);
  },
};

/** Looks, frames and blank sheets leave all values as they were; rows that are hidden are left out of some sums. */
const KEEPS_VALUES: ReadonlySet<Kind> = new Set<Kind>([
  "set-format",
  "set-look",
  "add-sheet",
  "set-columns",
  "set-frozen",
  "set-merges",
]);

function isOfCell(change: XlsxChange): change is CellChange {
  return change.kind in OF_CELLS;
}

/** The table holds for each kind a deed that takes it, which its type says and a look-up loses. */
function deedOf<Change extends Exclude<XlsxChange, CellChange>>(change: Change): Deed<Change> {
  return DEEDS[change.kind] as Deed<Change>;
}
