import type { WorkbookRecord } from "../read/workbook-record";
import type { CellState, SheetState, WorkbookState } from "../workbook-state";
import type { XlsxChange } from "../write/changes";
import { leftOut } from "./left-out";
import { cellChanges } from "./cell-changes";
import { changedLooks } from "./changed-look";
import type { LaterState, LeftOut } from "./later-state";
import { isHeaderIn } from "./table-headers";

/** A workbook whose sheets, rows and columns stand where they later stood. */
export interface WorkbookThrice {
  readonly file: WorkbookRecord;
  /** What a grid would make of that file. */
  readonly before: WorkbookState;
  readonly later: LaterState;
}

/** What has changed, and what of it a file cannot take. */
export interface ContentChanges {
  readonly changes: readonly XlsxChange[];
  readonly leftOut: readonly LeftOut[];
}

/** What has changed in the sheets and names of a workbook. */
export function contentChanges({ file, before, later }: WorkbookThrice): ContentChanges {
  const changedLook = changedLooks({ file: file.looks, before: before.looks, later: later.looks });
  const sheets = later.sheets.map((sheet) => {
    const three = {
      file: sheetCalled(file, sheet.name),
      before: sheetCalled(before, sheet.name),
      later: sheet,
    };
    const isHeader = (cell: CellState): boolean => isHeaderIn(three.file.tables, cell);
    return {
      cells: cellChanges(three, { changedLook, isHeader }),
      leftOut: leftOut(three.before, sheet),
    };
  });
  const areNamesOther = JSON.stringify(before.names) !== JSON.stringify(later.names);
  return {
    changes: sheets.flatMap(({ cells }) => cells),
    leftOut: [
      ...sheets.flatMap((sheet) => sheet.leftOut),
      ...(areNamesOther ? [{ sheet: undefined, what: "names" } as const] : []),
    ],
  };
}

function sheetCalled({ sheets }: WorkbookState, name: string): SheetState {
  return sheets.find((sheet) => sheet.name === name) ?? blankSheet(name);
}

function blankSheet(name: string): SheetState {
  return {
    name,
    state: "visible",
    cells: [],
    rows: [],
    columns: [],
    frozen: undefined,
    showsGridlines: true,
    rightToLeft: false,
    tabColour: undefined,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    notes: [],
  };
}
