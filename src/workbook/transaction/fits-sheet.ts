import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import { MOST_CELLS } from "../blocks";
import { WorkbookError } from "../workbook-error";
import { addressOf } from "./areas";
import type { SheetArea } from "./settings";

/** Refuses cells that no sheet has, and more of them than a program answers at once. */
export function refuseBeyondSheet(place: SheetArea): void {
  const { row, column, rowCount, columnCount } = place.area;
  const fits = row + rowCount <= SHEET_ROWS && column + columnCount <= SHEET_COLUMNS;
  if (!fits) {
    throw new WorkbookError(
      "too-large",
      `The cells do not fit on the sheet "${place.sheet}". Begin further up or to the left.`,
    );
  }
  if (rowCount * columnCount <= MOST_CELLS) return;
  throw new WorkbookError(
    "too-large",
    `${addressOf(place)} has more than ${MOST_CELLS} cells. Choose fewer rows or columns.`,
  );
}

export function noAddress(found: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `"${found}" is no address of cells. Write it like Accounts!B2 or Accounts!B2:F41.`,
  );
}
