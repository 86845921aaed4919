import { SHEET_COLUMNS } from "../../../src/workbook/address";
import type { Sheet } from "./book";
import { rangeShape } from "./ranges";
import { ExcelRefusal } from "./refusal";
import type { Shape } from "./shape";

/** How a sheet is printed. */
export const pageLayoutShape: Shape<Sheet> = {
  type: "PageLayout",
  properties: {
    orientation: ({ print }) => print.orientation,
    zoom: ({ print }) => print.zoom,
  },
  settable: {
    orientation: ({ print }, value) => {
      print.orientation = String(value);
    },
    zoom: ({ print }, value) => {
      print.zoom = value as object; // sent by the adapter as an object
    },
  },
  methods: {
    getPrintTitleRowsOrNullObject: (self) =>
      self.child(rangeShape, (sheet) => {
        const rowCount = sheet.print.titleRows;
        const area = { row: 0, column: 0, rowCount, columnCount: SHEET_COLUMNS };
        return rowCount === 0 ? null : { sheet, area };
      }),
    setPrintTitleRows: (self, rows) => {
      self.act(({ print }) => {
        const last = /^\$1:\$(\d+)$/.exec(String(rows))?.[1];
        if (last === undefined) throw new ExcelRefusal("InvalidArgument", `"${String(rows)}"`);
        print.titleRows = Number(last);
      });
    },
  },
};
