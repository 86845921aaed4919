/** The grid holds one workbook at a time, which changes know by this id, wherever it is kept. */
export const WORKBOOK_ID = "kam-workbook";

/** Room that every sheet has, for answers that spill and rows that are added. */
const SHEET_ROWS = 5000;
const SHEET_COLUMNS = 40;
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 14;

/** The size of a sheet in the grid whose cells fill so many rows and columns. */
export function roomFor(filled: { readonly rows: number; readonly columns: number }): {
  readonly rowCount: number;
  readonly columnCount: number;
} {
  return {
    rowCount: Math.max(SHEET_ROWS, filled.rows + SPARE_ROWS),
    columnCount: Math.max(SHEET_COLUMNS, filled.columns + SPARE_COLUMNS),
  };
}
