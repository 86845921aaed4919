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
        const { titleRows: rowCount, titlesFrom: row } = sheet.print;
        const area = { row, column: 0, rowCount, columnCount: SHEET_COLUMNS };
        return rowCount === 0 ? null : { sheet, area };
      }),
    setPrintTitleRows: (self, rows) => {
      self.act(({ print }) => {
        const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(String(rows)) ?? [];
        if (first === undefined || last === undefined)
          throw new ExcelRefusal("InvalidArgument", `"${String(rows)}"`);
        print.titlesFrom = Number(first) - 1;
        print.titleRows = Number(last) - print.titlesFrom;
      });
    },
  },
};
