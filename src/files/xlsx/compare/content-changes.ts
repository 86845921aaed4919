import type { SheetState, WorkbookState } from "../workbook-state";
import type { XlsxChange } from "../write/changes";
import { leftOut } from "./left-out";
import { cellChanges } from "./cell-changes";
import { changedLooks, type ChangedLooks } from "./changed-look";
import { frozenChange, partedMerges, sizeChanges } from "./frame-changes";
import type { LaterSheet, LeftOut } from "./later-state";
import { refuseLostTables } from "./refuse-lost-tables";
import type { WorkbookThrice } from "./workbook-thrice";
import { goneTables, headersIn, refuseTables, tableChanges } from "./table-changes";

/** What has changed, and what of it a file cannot take. */
export interface ContentChanges {
  readonly changes: readonly XlsxChange[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What has changed in the sheets and names of a workbook. Tables change on all sheets before cells do: formulas speak of
 * those of other sheets too.
 */
export function contentChanges(workbook: WorkbookThrice): ContentChanges {
  const { file, before, later } = workbook;
  refuseLostTables(workbook);
  const changedLook = changedLooks({ file: file.looks, before: before.looks, later: later.looks });
  const sheets = later.sheets.map((sheet) => sheetChanges(workbook, sheet, changedLook));
  const areNamesOther = JSON.stringify(before.names) !== JSON.stringify(later.names);
  return {
    changes: PHASES.flatMap((phase) => sheets.flatMap((sheet) => sheet[phase])),
    leftOut: [
      ...sheets.flatMap((sheet) => sheet.leftOut),
      ...(areNamesOther ? [{ sheet: undefined, what: "names" } as const] : []),
    ],
  };
}

const PHASES = ["gone", "tables", "rest"] as const;

type SheetChanges = Readonly<Record<(typeof PHASES)[number], readonly XlsxChange[]>> &
  Pick<ContentChanges, "leftOut">;

function sheetChanges(
  { file, before }: Pick<WorkbookThrice, "file" | "before">,
  later: LaterSheet,
  changedLook: ChangedLooks,
): SheetChanges {
  const three = {
    file: sheetCalled(file, later.name),
    before: sheetCalled(before, later.name),
    later,
  };
  // Where a sheet is protected, its cells may be open; its tables and its frame stay.
  const isLocked = file.sheets.some(({ name, isProtected }) => name === later.name && isProtected);
  if (!isLocked) refuseTables(three);
  const isHeader = headersIn(three, (isLocked ? three.before : later).tables);
  const gone = goneTables(three);
  const tables = [...partedMerges(three), ...tableChanges(three)];
  const cells = cellChanges(three, { changedLook, isHeader });
  const sizes = sizeChanges(three);
  const frozen = frozenChange(three);
  return {
    gone: isLocked ? [] : gone,
    tables: isLocked ? [] : tables,
    rest: [...cells, ...(isLocked ? [] : sizes), ...frozen],
    leftOut: leftOut(three.before, later, isLocked ? [...gone, ...tables, ...sizes] : []),
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
