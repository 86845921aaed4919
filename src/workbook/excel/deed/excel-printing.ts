/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- a reading runs after the sync of whoever asked for it */
import type { PlaceOf, PrintSetup, SettingOf } from "../../transaction/settings";
import { areaOf, loadArea } from "../excel-areas";

/** The name under which Excel keeps the rows that every page repeats. */
const REPEATED = "Print_Titles";

export function readPrint(
  context: Excel.RequestContext,
  place: PlaceOf<"print">,
): () => SettingOf<"print"> {
  const { pageLayout } = context.workbook.worksheets.getItem(place.at.sheet);
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  pageLayout.load("orientation,zoom");
  loadArea(titles);
  return () => ({
    ...place,
    value: {
      orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
      fitsWidth: pageLayout.zoom.horizontalFitToPages === 1,
      ...repeated(titles),
      zoom: pageLayout.zoom,
    },
  });
}

function repeated(titles: Excel.Range): Pick<PrintSetup, "repeatedRows" | "repeatedFrom"> {
  if (titles.isNullObject) return { repeatedRows: 0 };
  const { row, rowCount } = areaOf(titles);
  return { repeatedRows: rowCount, ...(row > 0 && { repeatedFrom: row }) };
}

/** @param repeatedBefore - How many rows every page repeats now. */
export function writePrint(
  sheet: Excel.Worksheet,
  setup: PrintSetup,
  repeatedBefore: number,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = setup.zoom ?? (setup.fitsWidth ? { horizontalFitToPages: 1 } : { scale: 100 });
  const { repeatedRows, repeatedFrom = 0 } = setup;
  if (repeatedRows > 0) {
    pageLayout.setPrintTitleRows(`$${repeatedFrom + 1}:$${repeatedFrom + repeatedRows}`);
  } else if (repeatedBefore > 0) sheet.names.getItem(REPEATED).delete();
}
