import type { Book, RangeCells } from "./book";
import { namesOfBook, namesShape } from "./named-items";
import { rangeAreasShape, rangeShape } from "./ranges";
import { ExcelRefusal } from "./refusal";
import type { Shape } from "./shape";
import { settingsShape } from "./settings";
import { worksheetsShape } from "./sheets";
import { workbookTablesShape } from "./tables";

const protectionShape: Shape<Book> = {
  type: "WorkbookProtection",
  properties: { protected: ({ isStructureProtected }) => isStructureProtected },
};

/** How many days a count from 1904 is behind. */
const LATER = 1462;

/** What a function of Excel answers that was asked without a cell. */
const resultShape: Shape<number> = {
  type: "FunctionResult",
  properties: { value: (value) => value },
};

const functionsShape: Shape<Book> = {
  type: "Functions",
  methods: {
    date: (self, year, month, day) =>
      self.child(resultShape, ({ countsFrom1904 }) => {
        const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
        return moment / 86_400_000 + 25_569 - (countsFrom1904 ? LATER : 0);
      }),
  },
};

export const workbookShape: Shape<Book> = {
  type: "Workbook",
  navigation: {
    worksheets: (self) => self.child(worksheetsShape, (book) => book),
    tables: (self) => self.child(workbookTablesShape, (book) => book),
    names: (self) => self.child(namesShape, namesOfBook),
    settings: (self) => self.child(settingsShape, (book) => book),
    functions: (self) => self.child(functionsShape, (book) => book),
    protection: (self) => self.child(protectionShape, (book) => book),
  },
  methods: {
    getSelectedRange: (self) => self.child(rangeShape, selectedRange),
    getSelectedRanges: (self) =>
      self.child(rangeAreasShape, ({ selection: { sheet, areas } }) => {
        const [first, ...others] = areas;
        const rest = others.map((area) => ({ sheet, area }));
        return [{ sheet, area: first }, ...rest] as const;
      }),
    getActiveCell: (self) =>
      self.child(rangeShape, ({ selection: { sheet, areas } }) => ({
        sheet,
        area: { ...areas[0], rowCount: 1, columnCount: 1 },
      })),
  },
};

function selectedRange({ selection: { sheet, areas } }: Book): RangeCells {
  if (areas.length > 1) throw new ExcelRefusal("InvalidSelection", "several areas are selected");
  return { sheet, area: areas[0] };
}
