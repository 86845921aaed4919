import type { ICellData, IFreeze, IResources, IWorksheetData } from "@univerjs/core";
import { NO, YES } from "../alignments";
import { sheetPlaceOf } from "../origin";
import { toArea } from "../../grid/to-range";
import { cellsOfGrid } from "./cells-of-grid";
import type { LaterSheet, LaterState } from "../../../files/xlsx/compare/later-state";
import type { Answers, GridSheet } from "./grid-sheet";
import { columnsOfGrid, originsOf, rowsOfGrid } from "./lines-of-grid";
import { LooksOfGrid } from "./looks-of-grid";
import { isFrozenAhead, unwrittenIn } from "./unwritten";
import { namesOfGrid } from "./names-of-grid";
import { resourcesOfGrid, type SheetResources } from "./resources-of-grid";

/** A workbook as the grid describes it, and what only its engine knows. */
export interface DescribedGrid {
  readonly styles: ConstructorParameters<typeof LooksOfGrid>[0];
  readonly resources: IResources;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The id of the sheet in view. */
  readonly inView: string | undefined;
  /** In their order. */
  readonly sheets: readonly (Partial<IWorksheetData> & { readonly id: string })[];
  readonly answersOf: (sheetId: string) => Answers;
  readonly formulaOf: (
    sheetId: string,
    row: number,
    column: number,
    cell: ICellData,
  ) => string | undefined;
}

/** A workbook of the grid, in the words of a file. */
export function stateOfGrid(grid: DescribedGrid): LaterState {
  const looks = new LooksOfGrid(grid.styles);
  const resources = resourcesOfGrid(grid.resources);
  const nameOf = (id: string): string | undefined =>
    grid.sheets.find((sheet) => sheet.id === id)?.name;
  const sheets = grid.sheets.map((sheet) =>
    sheetState(sheet, resources(sheet.id), { grid, looks }),
  );
  return {
    sheets,
    inView: placeOf(grid.sheets, grid.inView),
    names: namesOfGrid(grid.resources, nameOf),
    countsFrom: 1900,
    looks: looks.looks,
    settings: textsIn(grid.settings),
  };
}

function placeOf(sheets: DescribedGrid["sheets"], inView: string | undefined): number | undefined {
  const place = sheets.findIndex(({ id }) => id === inView);
  return place < 0 ? undefined : place;
}

function textsIn(settings: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
}

function sheetState(
  sheet: DescribedGrid["sheets"][number],
  resources: SheetResources,
  { grid, looks }: { readonly grid: DescribedGrid; readonly looks: LooksOfGrid },
): LaterSheet {
  const { id, name = "" } = sheet;
  const described: GridSheet = sheet;
  return {
    ...resources,
    ...frameOf(sheet),
    name,
    origin: sheetPlaceOf(id),
    cells: cellsOfGrid(described, {
      looks,
      answers: grid.answersOf(id),
      formulaOf: (row, column, cell) => grid.formulaOf(id, row, column, cell),
    }),
    rows: rowsOfGrid(described, looks),
    columns: columnsOfGrid(described, looks),
    unwritten: [...resources.unwritten, ...unwrittenIn(described, grid.styles)],
    rowOrigins: originsOf(sheet.rowData),
    columnOrigins: originsOf(sheet.columnData),
  };
}

function frameOf(
  sheet: Partial<IWorksheetData>,
): Pick<
  LaterSheet,
  "state" | "frozen" | "showsGridlines" | "rightToLeft" | "tabColour" | "merges"
> {
  const { hidden, freeze, showGridlines, rightToLeft, tabColor, mergeData = [] } = sheet;
  return {
    state: hidden === YES ? "hidden" : "visible",
    frozen: frozenIn(freeze),
    showsGridlines: showGridlines !== NO,
    rightToLeft: rightToLeft === YES,
    tabColour: tabColor === undefined || tabColor === "" ? undefined : tabColor,
    // The grid merges single cells as well; for a file that is nothing.
    merges: mergeData.map(toArea).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
  };
}

function frozenIn(freeze: Partial<IFreeze> = {}): LaterSheet["frozen"] {
  const { ySplit: rows = 0, xSplit: columns = 0 } = freeze;
  const isNothing = (rows === 0 && columns === 0) || isFrozenAhead(freeze);
  return isNothing ? undefined : { rows, columns };
}
