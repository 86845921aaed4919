import { readXlsx as readByHucre, type Workbook } from "hucre/xlsx";
import { columnLetters } from "../../../../../src/workbook/address";
import { openXlsx } from "../../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../../src/files/xlsx/read/read-xlsx";
import { describeWhere } from "../../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../../support/shared-workbooks";

/** The other reader gives up on sheets of one chart. */
async function secondReading(bytes: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await readByHucre(bytes);
  } catch {
    return undefined;
  }
}

describeWhere(hasSharedWorkbooks, "a workbook of others", () => {
  it.each(sharedWorkbooks)("%s holds the numbers that a second reader finds", async (file) => {
    const bytes = sharedWorkbook(file);
    const record = readXlsx(openXlsx(bytes));
    const second = await secondReading(bytes);

    const differing = record.sheets.flatMap(({ name, cells }) => {
      const theirs = second?.sheets.find((sheet) => sheet.name === name);
      return cells
        .filter(({ value }) => typeof value === "number" && second !== undefined)
        .map(({ row, column, value }) => ({
          row,
          column,
          value,
          theirs: theirs?.rows[row]?.[column],
        }))
        .filter(({ value, theirs: other }) => typeof other === "number" && other !== value)
        .map((each) => `${name}!${columnLetters(each.column)}${each.row + 1}`);
    });
    expect(differing).toEqual([]);
    expect(record.sheets.length).toBeGreaterThan(0);
  });

  it.each([
    ["01-LAMBDA.xlsx", { dynamic: 8, names: 2, tables: 0 }],
    ["09-DROP_TAKE.xlsx", { dynamic: 14, names: 0, tables: 0 }],
    ["20-StructuredRefs-lots-with-lookups.xlsx", { dynamic: 0, names: 14, tables: 3 }],
    ["16-column-style-autofilter.xlsx", { dynamic: 0, names: 0, tables: 7 }],
  ])("%s holds what its list tells", (file, { dynamic, names, tables }) => {
    const record = readXlsx(openXlsx(sharedWorkbook(file)));
    const kinds = record.sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula?.kind));

    expect(kinds.filter((kind) => kind === "dynamic")).toHaveLength(dynamic);
    expect(record.sheets.flatMap((sheet) => sheet.tables)).toHaveLength(tables);
    expect(record.names.length).toBeGreaterThanOrEqual(names);
  });
});
