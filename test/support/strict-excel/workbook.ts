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

export const workbookShape: Shape<Book> = {
  type: "Workbook",
  navigation: {
    worksheets: (self) => self.child(worksheetsShape, (book) => book),
    tables: (self) => self.child(workbookTablesShape, (book) => book),
    names: (self) => self.child(namesShape, namesOfBook),
    settings: (self) => self.child(settingsShape, (book) => book),
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
