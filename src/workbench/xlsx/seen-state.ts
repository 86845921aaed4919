import type { ICellData } from "@univerjs/core";
import type { LaterState } from "../../files/xlsx/compare/later-state";
import type { WorkbookRecord } from "../../files/xlsx/read/workbook-record";
import { stateOfGrid, type DescribedGrid } from "./from-grid/state-of-grid";
import { snapshotOfRecord, type ForGrid } from "./to-grid/snapshot-of-record";

/**
 * What the grid would make of a file, in the words of a file: less than the file holds, as the grid knows less. What
 * differs later from this, and not from the file, is what a person has changed.
 */
export function seenInGrid(record: WorkbookRecord, forGrid: ForGrid): LaterState {
  const { frame, sheets } = snapshotOfRecord(record, forGrid);
  return stateOfGrid({
    ...frame,
    inView: frame.inView,
    sheets: sheets as DescribedGrid["sheets"],
    answersOf: () => ({ areas: [], cells: {} }),
    formulaOf: (_sheet, _row, _column, cell: ICellData) => cell.f?.slice(1),
  });
}
