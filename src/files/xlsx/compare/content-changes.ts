import type { SheetState, WorkbookState } from "../workbook-state";
import type { XlsxChange } from "../write/changes";
import { leftOut } from "./left-out";
import { cellChanges } from "./cell-changes";
import { changedLooks, type ChangedLooks } from "./changed-look";
import { frozenChange, partedMerges, sizeChanges } from "./frame-changes";
import type { LaterSheet, LeftOut } from "./later-state";
import { refuseLostTables } from "./refuse-lost-tables";
import type { WorkbookThrice } from "./workbook-thrice";
import { goneTables, headersIn, tableChanges } from "./table-changes";

/** What has changed, and what of it a file cannot take. */
export interface ContentChanges {
  readonly changes: readonly XlsxChange[];
  readonly leftOut: readonly LeftOut[];
}

/** What has changed in the sheets and names of a workbook. */
export function contentChanges(workbook: WorkbookThrice): ContentChanges {
  const { file, before, later } = workbook;
  refuseLostTables(workbook);
  const changedLook = changedLooks({ file: file.looks, before: before.looks, later: later.looks });
  const sheets = later.sheets.map((sheet) => sheetChanges(workbook, sheet, changedLook));
  const areNamesOther = JSON.stringify(before.names) !== JSON.stringify(later.names);
  return {
    changes: [...sheets.flatMap(({ first }) => first), ...sheets.flatMap(({ changes }) => changes)],
    leftOut: [
      ...sheets.flatMap((sheet) => sheet.leftOut),
      ...(areNamesOther ? [{ sheet: undefined, what: "names" } as const] : []),
    ],
  };
}

function sheetChanges(
  { file, before }: Pick<WorkbookThrice, "file" | "before">,
  later: LaterSheet,
  changedLook: ChangedLooks,
): ContentChanges & { readonly first: readonly XlsxChange[] } {
  const three = {
    file: sheetCalled(file, later.name),
    before: sheetCalled(before, later.name),
    later,
  };
  const isHeader = headersIn(three);
  const cells = cellChanges(three, { changedLook, isHeader });
  // Where a sheet is protected, its cells may be open and its frame not.
  const isLocked = file.sheets.some(({ name, isProtected }) => name === later.name && isProtected);
  const gone = goneTables(three);
  const frame = [...partedMerges(three), ...tableChanges(three)];
  const sizes = sizeChanges(three);
  return {
    first: isLocked ? [] : gone,
    changes: [...(isLocked ? cells : [...frame, ...cells, ...sizes]), ...frozenChange(three)],
    leftOut: leftOut(three.before, later, isLocked ? [...gone, ...frame, ...sizes] : []),
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
