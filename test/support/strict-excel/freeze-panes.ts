import { SHEET_COLUMNS, SHEET_ROWS } from "../../../src/workbook/address";
import type { Sheet } from "./book";
import { rangeShape } from "./ranges";
import { rangeGiven } from "./remote";
import type { Shape } from "./shape";

/** Rows and columns that stay in sight; what is frozen stays so until it is unfrozen. */
export const freezePanesShape: Shape<Sheet> = {
  type: "WorksheetFreezePanes",
  methods: {
    getLocationOrNullObject: (self) =>
      self.child(rangeShape, (sheet) => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        const [rowCount, columnCount] = [rows || SHEET_ROWS, columns || SHEET_COLUMNS];
        return { sheet, area: { row: 0, column: 0, rowCount, columnCount } };
      }),
    freezeRows: (self, count) => {
      self.act(({ frozen }) => {
        frozen.rows = Number(count);
      });
    },
    freezeColumns: (self, count) => {
      self.act(({ frozen }) => {
        frozen.columns = Number(count);
      });
    },
    freezeAt: (self, range) => {
      self.act(({ frozen }) => {
        const { rowCount, columnCount } = rangeGiven(self.batch, range).area;
        Object.assign(frozen, { rows: rowCount, columns: columnCount });
      });
    },
    unfreeze: (self) => {
      self.act(({ frozen }) => {
        Object.assign(frozen, { rows: 0, columns: 0 });
      });
    },
  },
};
