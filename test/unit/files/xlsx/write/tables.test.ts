import { readXlsx as readByHucre } from "hucre/xlsx";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import { xlsxFile } from "../../../../support/xlsx-file";
import { changed, differingParts, partsOf, recordOf } from "../../../../support/xlsx-parts";
import { areaAt } from "../../../../support/xlsx-state";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table7.xml";

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS =
  `<sheetData><row r="1">${text("A1", "id")}${text("B1", "rev")}</row>` +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>10</v></c></row>' +
  '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>20</v></c></row></sheetData>';
const PART =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="Deals" displayName="Deals" ref="A1:B3" totalsRowShown="0">' +
  '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="id" dataDxfId="4"/><tableColumn id="2" name="rev"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleDark3"/></table>';

const plain = (behind = ""): Uint8Array =>
  xlsxFile({ sheets: [{ name: "One", xml: `${ROWS}${behind}` }] });

/** A sheet with a table, and what stands in the workbook beside it. */
const withTable = (part = PART, behind = "", sheetBehind = ""): Uint8Array =>
  xlsxFile({
    sheets: [
      {
        name: "One",
        xml: `${ROWS}${sheetBehind}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        leadsTo: [["table", "tables/table7.xml", part]],
      },
    ],
    behind,
  });

const DEALS = {
  name: "Deals",
  area: areaAt(0, 0, 3, 2),
  hasHeader: true,
  hasTotals: false,
  columns: ["id", "rev"].map((name) => ({ name, formula: undefined })),
  style: "TableStyleMedium2",
};
const add: XlsxChange = { kind: "add-table", sheet: "one", table: DEALS };
const set = (area: ReturnType<typeof areaAt>, columns = ["id", "rev"]): XlsxChange => ({
  kind: "set-table",
  sheet: "One",
  table: "deals",
  area,
  columns,
});
const remove: XlsxChange = { kind: "remove-table", sheet: "One", table: "DEALS" };

function refusal(bytes: Uint8Array, ...changes: readonly XlsxChange[]): string {
  try {
    changed(bytes, ...changes);
    return "";
  } catch (thrown) {
    if (thrown instanceof XlsxError) return thrown.message;
    throw thrown;
  }
}

const partAfter = (bytes: Uint8Array, ...changes: readonly XlsxChange[]): string =>
  partsOf(changed(bytes, ...changes))[TABLE] ?? "";

describe("a table that comes", () => {
  it("is read back, by another reader too, and cells stay as they are", async () => {
    const before = plain();
    const bytes = changed(before, add);

    expect(recordOf(bytes).sheets[0]?.tables).toEqual([{ ...DEALS, part: "xl/tables/table1.xml" }]);
    const [sheet] = (await readByHucre(bytes)).sheets;
    expect(sheet?.tables?.map(({ name, range }) => [name, range])).toEqual([["Deals", "A1:B3"]]);
    expect(partsOf(bytes)[SHEET]).toContain(ROWS);
    expect(partsOf(bytes)["[Content_Types].xml"]).toContain("spreadsheetml.table+xml");
    expect(differingParts(before, bytes)).toEqual(
      [
        "[Content_Types].xml",
        "xl/tables/table1.xml",
        "xl/workbook.xml",
        SHEET,
        "xl/worksheets/_rels/sheet1.xml.rels",
      ].toSorted(),
    );
  });

  it("stands beside others, with a number of its own", () => {
    const other = { ...DEALS, name: "Other", area: areaAt(9, 0, 3, 2) };
    const bytes = changed(withTable(), { ...add, table: other });

    expect(partsOf(bytes)["xl/tables/table1.xml"]).toContain('id="8" name="Other"');
    expect(partsOf(bytes)[SHEET]).toContain('<tableParts count="2"><tablePart r:id="rId1"/>');
    expect(recordOf(bytes).sheets[0]?.tables.map(({ name }) => name)).toEqual(["Deals", "Other"]);
  });

  it.each([
    [withTable(), [add], 'expected a new name for a table, found "Deals" in the workbook'],
    [
      withTable(),
      [{ ...add, table: { ...DEALS, name: "New" } }],
      'sheet "One", A1:B3: expected room for a table, found a table in A1:B3',
    ],
    [
      plain('<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>'),
      [add],
      'sheet "One", A1:B3: expected room for a table, found merged cells in B3:C3',
    ],
    [plain('<sheetProtection sheet="1"/>'), [add], 'sheet "One" is protected, its tables too'],
    [
      plain('<autoFilter ref="A1:B3"/>'),
      [add],
      'sheet "One", A1:B3: expected room for a table, found a filter of the sheet in A1:B3',
    ],
  ])("is refused where it cannot stand (%#)", (bytes, changes, words) => {
    expect(refusal(bytes, ...(changes as readonly XlsxChange[]))).toBe(words);
  });
});

describe("the name of a table", () => {
  it.each(["Sales-2024", "C", "AB12"])("is refused where Excel does not allow it: %s", (name) => {
    expect(refusal(plain(), { ...add, table: { ...DEALS, name } })).toBe(
      `expected a name of letters, digits, _ and . that is no cell, of up to 255 signs, found "${name}"`,
    );
  });
});

describe("a table of others", () => {
  it("grows and shrinks with its rows, and all else in its part stays", () => {
    expect(partAfter(withTable(), set(areaAt(0, 0, 5, 2)))).toBe(
      partsOf(withTable())[TABLE]?.replaceAll("A1:B3", "A1:B5"),
    );
    expect(partAfter(withTable(), set(areaAt(0, 0, 2, 2)))).toBe(
      partsOf(withTable())[TABLE]?.replaceAll("A1:B3", "A1:B2"),
    );
  });

  it("takes further columns and other names, and knows the old ones again", () => {
    const change = set(areaAt(0, 0, 3, 3), ["new", "id", "rev & more"]);
    expect(partAfter(withTable(), change)).toContain(
      '<tableColumns count="3"><tableColumn id="3" name="new"/><tableColumn id="1" name="id" dataDxfId="4"/>' +
        '<tableColumn id="2" name="rev &amp; more"/></tableColumns>',
    );
    expect(partAfter(withTable(), set(areaAt(0, 0, 3, 2), ["key", "rev"]))).toContain(
      '<tableColumn id="1" name="key" dataDxfId="4"/><tableColumn id="2" name="rev"/>',
    );
  });

  it("knows a column again that was renamed while another came or went", () => {
    expect(partAfter(withTable(), set(areaAt(0, 0, 3, 3), ["key", "rev", "more"]))).toContain(
      '<tableColumn id="1" name="key" dataDxfId="4"/><tableColumn id="2" name="rev"/><tableColumn id="3" name="more"/>',
    );
  });

  it("has its headers written as it calls them, and not otherwise", () => {
    const renamed = set(areaAt(0, 0, 3, 2), ["key", "rev"]);
    const header = (value: string): XlsxChange => ({
      kind: "set-value",
      sheet: "One",
      cell: "A1",
      value,
    });

    expect(refusal(withTable(), renamed, header("key"))).toBe("");
    expect(refusal(withTable(), renamed, header("other"))).toContain("it is a header of the table");
  });

  it("goes, with its part and all that leads there, and its cells stay", () => {
    const bytes = changed(withTable(), remove);

    expect(Object.keys(partsOf(bytes))).not.toContain(TABLE);
    expect(partsOf(bytes)[SHEET]).not.toContain("tablePart");
    expect(partsOf(bytes)["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("table7");
    expect(recordOf(bytes).sheets[0]?.cells).toEqual(recordOf(plain()).sheets[0]?.cells);
  });

  const WITH_TOTALS = PART.replace('totalsRowShown="0"', 'totalsRowCount="1"');
  const QUERIED = PART.replace('id="7"', 'id="7" tableType="queryTable"');
  const FILTERED = PART.replace(
    '<autoFilter ref="A1:B3"/>',
    '<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="10"/></filters></filterColumn></autoFilter>',
  );
  const NAMES = '<definedNames><definedName name="All">Deals[rev]</definedName></definedNames>';

  it.each([
    [withTable(WITH_TOTALS), set(areaAt(0, 0, 5, 2)), "it has a row of totals"],
    [withTable(QUERIED), set(areaAt(0, 0, 5, 2)), "a query fills it"],
    [withTable(FILTERED), set(areaAt(0, 0, 3, 3), ["new", "id", "rev"]), "it is filtered"],
    [
      withTable(PART, NAMES),
      set(areaAt(0, 0, 3, 2), ["id", "revenue"]),
      'something beside cells refers to its column "rev"',
    ],
    [withTable(PART, NAMES), remove, "something beside cells refers to it"],
    [
      xlsxFile({
        sheets: [
          {
            name: "One",
            xml: `${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
            leadsTo: [["table", "tables/table7.xml", PART]],
          },
        ],
        leadsTo: [
          [
            "pivotCacheDefinition",
            "pivotCache/pivotCacheDefinition1.xml",
            '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource name="Deals"/></cacheSource></pivotCacheDefinition>',
          ],
        ],
      }),
      remove,
      "a pivot table or a slicer stands on it",
    ],
    [withTable(), { ...remove, table: "Others" }, 'expected one of its tables, found "Others"'],
  ])("is refused with the reason (%#)", (bytes, change, words) => {
    expect(refusal(bytes, change)).toContain(words);
  });

  it("may hold an array of one cell, and other tables may be called alike in part", () => {
    const array = xlsxFile({
      sheets: [
        {
          name: "One",
          xml: `${ROWS.replace('<c r="B2"><v>10</v></c>', '<c r="B2"><f t="array" ref="B2">1+1</f><v>2</v></c>')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          leadsTo: [["table", "tables/table7.xml", PART]],
        },
      ],
      behind: '<definedNames><definedName name="All">MyDeals[rev]</definedName></definedNames>',
    });
    expect(refusal(array, set(areaAt(0, 0, 5, 2)))).toBe("");
    expect(refusal(array, remove)).toBe("");
  });

  it("keeps a column whose name has signs of XML, where a name speaks of it", () => {
    const part = PART.replace('name="rev"', 'name="R&amp;D"');
    const names =
      '<definedNames><definedName name="All">Deals[R&amp;D]</definedName></definedNames>';
    expect(refusal(withTable(part, names), set(areaAt(0, 0, 3, 2), ["id", "x"]))).toContain(
      'refers to its column "R&D"',
    );
  });

  it("is grown although it is filtered, with its filter", () => {
    expect(partAfter(withTable(FILTERED), set(areaAt(0, 0, 5, 2)))).toContain(
      '<autoFilter ref="A1:B5"><filterColumn colId="1">',
    );
  });
});
