import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Each mend, and the lines of Univer that make it needed: in which package, and how they read. */
const FAULTS: readonly (readonly [mend: string, library: string, lines: string])[] = [
  [
    "value-index",
    "engine-formula",
    "for (const [_, _cellList] of columnMap) if (_cellList.has(row))",
  ],
  [
    "first-cells",
    "engine-formula",
    'this._lexer.treeBuilder(formulaString);\n\t\treturn ErrorValueObject.create("#VALUE!");',
  ],
  [
    "make-room-for-spills",
    "engine-formula",
    "if (arrayRange.endRow >= rowCount || arrayRange.endColumn >= columnCount) return true;",
  ],
  ["make-room-for-spills", "engine-formula", "const maxRows = this._rowCount - this.row;"],
  [
    "conditional-formats",
    "sheets-conditional-formatting",
    "getCellValue: (row, col) => worksheet.getCellRaw(row, col) || {}",
  ],
  [
    "copy-answers",
    "sheets-ui",
    "getMatrixWithMergedCells(startRow, startColumn, endRow, endColumn, CellModeEnum.Both)",
  ],
  [
    "own-tables",
    "sheets-table",
    "table.insertColumn(oldRange.endColumn, new TableColumn(generateRandomId()",
  ],
  [
    "filtered-tables",
    "sheets-filter",
    "getFilterModel(unitId, subUnitId)) === null || _this$_sheetsFilterSe3 === void 0 ? void 0 : _this$_sheetsFilterSe3.isRowFiltered(row)",
  ],
  ["own-tables", "sheets-table", "titleMap.set(column.displayName, index)"],
  [
    "rows-of-gone-tables",
    "sheets-table",
    "this._tableManager.tableFilterChanged$.subscribe((event) => {\n\t\t\tvar _this$_univerInstance;",
  ],
  ["table-look", "sheets-table", '"#6280F9",\n\t\t"#FFFFFF"'],
  [
    "formulas-of-edits",
    "engine-formula",
    "const formulaIdMap = this._getSheetFormulaIdMap(unitId, sheetId);",
  ],
  ["frozen-headers", "sheets-ui", "top: startY - freezeOffset"],
  [
    "end-univer",
    "sheets-data-validation-ui",
    'filter((change) => change.source === "command"), bufferTime(100)',
  ],
];

describe("a mend of Univer", () => {
  it.each(FAULTS)("%s is still needed for %s: %s", (_, library, lines) => {
    const file = join(process.cwd(), "node_modules/@univerjs", library, "lib/es/index.js");
    // Where this fails, another version has moved or mended these lines: look whether the mend may go.
    expect(readFileSync(file, "utf8").includes(lines)).toBe(true);
  });
});
