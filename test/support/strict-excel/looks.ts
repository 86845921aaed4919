import type { Looks } from "../../contract/contract";
import type { Book } from "./book";
import { cellAt } from "./cells";
import { enterFormats } from "./entering";
import { place, sheetNamed } from "./hands";

const POINTS_PER_PIXEL = 0.75;
/** Of a column that nobody has set, in points. */
const USUAL_WIDTH = 48;

/** What the stand-in shows, and how a person sets it. */
export function strictLooks(book: Book): Looks {
  return {
    of: (cell) => {
      const { sheet, area } = place(book, cell);
      const format = cellAt(sheet, area)?.format ?? "General";
      return {
        format: format === "General" ? "" : format,
        width: (sheet.widths.get(area.column) ?? USUAL_WIDTH) / POINTS_PER_PIXEL,
        list: sheet.lists.get(`${area.row},${area.column}`),
      };
    },
    print: (name) => {
      const { orientation, zoom, titleRows } = sheetNamed(book, name).print;
      return {
        orientation: orientation === "Landscape" ? "landscape" : "portrait",
        fitsWidth: "horizontalFitToPages" in zoom,
        repeatedRows: titleRows,
      };
    },
    frozen: (name) => ({ ...sheetNamed(book, name).frozen }),
    setFrozen: (name, panes) => {
      Object.assign(sheetNamed(book, name).frozen, panes);
    },
    setFormat: (cell, format) => {
      const { sheet, area } = place(book, cell);
      enterFormats(sheet, area, [[format]]);
    },
    setWidth: (cell, pixels) => {
      const { sheet, area } = place(book, cell);
      sheet.widths.set(area.column, pixels * POINTS_PER_PIXEL);
    },
    setList: (cell, words) => {
      const { sheet, area } = place(book, cell);
      sheet.lists.set(`${area.row},${area.column}`, words);
    },
    setOrientation: (name, orientation) => {
      const { print } = sheetNamed(book, name);
      print.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    },
  };
}
