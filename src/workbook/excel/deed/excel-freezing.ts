/* eslint-disable office-addins/call-sync-before-read -- a reading runs after the sync of whoever asked for it */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../address";
import type { PlaceOf, SettingOf } from "../../transaction/settings";
import { areaOf, loadArea } from "../excel-areas";
import { excelCode } from "../excel-errors";
import { rangeAt } from "./excel-contents";

/** Excel tells frozen panes as an area: whole rows, whole columns, or cells from the first one on. */
export function readFrozen(
  context: Excel.RequestContext,
  place: PlaceOf<"frozen">,
): () => SettingOf<"frozen"> {
  const { freezePanes } = context.workbook.worksheets.getItem(place.at.sheet);
  const frozen = freezePanes.getLocationOrNullObject();
  loadArea(frozen);
  return () => {
    if (frozen.isNullObject || !isTold(frozen)) return { ...place, value: { rows: 0, columns: 0 } };
    const { rowCount, columnCount } = areaOf(frozen);
    const rows = rowCount === SHEET_ROWS ? 0 : rowCount;
    return { ...place, value: { rows, columns: columnCount === SHEET_COLUMNS ? 0 : columnCount } };
  };
}

/** A program that draws no panes answers with an area of which it tells nothing. */
function isTold(frozen: Excel.Range): boolean {
  try {
    return areaOf(frozen).rowCount > 0;
  } catch (thrown) {
    if (excelCode(thrown) !== "PropertyNotLoaded") throw thrown;
    return false;
  }
}

export function writeFrozen(
  { context }: { readonly context: Excel.RequestContext },
  { at, value: { rows, columns } }: SettingOf<"frozen">,
): void {
  const { freezePanes } = context.workbook.worksheets.getItem(at.sheet);
  // What is frozen stays so beside what is frozen anew.
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    const area = { row: 0, column: 0, rowCount: rows, columnCount: columns };
    freezePanes.freezeAt(rangeAt(context, { sheet: at.sheet, area }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
