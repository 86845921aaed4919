import { readXlsx as readByHucre } from "hucre/xlsx";
import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import type {
  CellState,
  SheetState,
  WorkbookState,
} from "../../../../../src/files/xlsx/workbook-state";
import { partsOf } from "../../../../support/xlsx-parts";
import {
  areaAt,
  cellWith,
  lookWith,
  plainFormula,
  workbookWith,
} from "../../../../support/xlsx-state";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function partOf(state: WorkbookState, name: string): string {
  return partsOf(newXlsx(state))[name] ?? "";
}

/** The part of the first sheet of a workbook with one sheet. */
function sheetOf(said: Partial<SheetState>): string {
  return partOf(workbookWith([said]), "xl/worksheets/sheet1.xml");
}

const SPILLING: readonly CellState[] = [
  cellWith([0, 0], {
    value: 1,
    formula: { typed: "KAM.SCORE(Data!A1#)", kind: "dynamic", area: areaAt(0, 0, 1, 2) },
  }),
  cellWith([0, 1], { value: "b", spilledFrom: { row: 0, column: 0 } }),
];

describe("a formula in a new file", () => {
  it("spills with the mark, the area and the stored names that Excel writes", () => {
    expect(sheetOf({ cells: SPILLING })).toContain(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xldudf_KAM_SCORE(_xlfn.ANCHORARRAY(Data!A1))</f><v>1</v></c>' +
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve">b</t></is></c></row>',
    );
  });

  it("comes with the metadata that makes it spill, which the workbook leads to", () => {
    const parts = partsOf(newXlsx(workbookWith([{ cells: SPILLING }])));

    expect(parts["xl/metadata.xml"]).toContain('<metadataType name="XLDAPR"');
    expect(parts["xl/metadata.xml"]).toContain('fDynamic="1" fCollapsed="0"');
    expect(parts["xl/metadata.xml"]).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
      'relationships/sheetMetadata" Target="/xl/metadata.xml"',
    );
    expect(parts["[Content_Types].xml"]).toContain(
      'PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"',
    );
  });

  it("brings no metadata where nothing spills", () => {
    const cells = [cellWith([0, 0], { formula: plainFormula("SUM(B1:B2)") })];

    expect(partsOf(newXlsx(workbookWith([{ cells }])))["xl/metadata.xml"]).toBeUndefined();
    expect(sheetOf({ cells })).toContain('<c r="A1"><f>SUM(B1:B2)</f></c>');
  });

  it("that was entered as an array has its area and no mark", () => {
    const formula = { typed: "A2:A3*2", kind: "array" as const, area: areaAt(0, 0, 2, 1) };

    expect(sheetOf({ cells: [cellWith([0, 0], { formula })] })).toContain(
      '<c r="A1"><f t="array" ref="A1:A2">A2:A3*2</f></c>',
    );
  });
});

describe("a sheet in a new file", () => {
  it("has its elements in the order that the form prescribes: ECMA-376 Part 1, 18.3.1.99", () => {
    const xml = sheetOf({
      tabColour: "#FF8800",
      cells: [cellWith([0, 0], { value: "a" }), cellWith([1, 0], { value: 1 })],
      columns: [{ first: 0, last: 0, width: 9, isHidden: false, look: undefined }],
      merges: [areaAt(4, 0, 1, 2)],
      notes: [{ row: 0, column: 0, text: "n", author: undefined }],
      tables: [
        {
          ...{ name: "T", area: areaAt(0, 0, 2, 1), hasHeader: true, hasTotals: false },
          ...{ columns: [{ name: "a", formula: undefined }], style: undefined },
        },
      ],
      validations: [
        {
          ...{ areas: [areaAt(0, 1, 1, 1)], type: "whole", operator: "equal", formulas: ["1"] },
          ...{ allowsBlank: true, error: undefined, hint: undefined },
        },
      ],
      conditionalFormats: [
        {
          ...{ areas: [areaAt(0, 0, 1, 1)], type: "expression", operator: undefined },
          ...{ formulas: ["TRUE"], priority: 1, stops: false, look: undefined },
        },
      ],
    });
    const order = [
      ...["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"],
      ...["conditionalFormatting", "dataValidations", "legacyDrawing", "tableParts"],
    ].map((name) => xml.indexOf(`<${name}`));

    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("freezes the rows and columns above and beside the first cell that moves", () => {
    expect(sheetOf({ frozen: { rows: 2, columns: 1 } })).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheetOf({ frozen: { rows: 2, columns: 0 } })).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheetOf({ frozen: { rows: 0, columns: 3 } })).toContain(
      '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>',
    );
    expect(sheetOf({ frozen: { rows: 0, columns: 0 } })).not.toContain("<pane");
  });

  it("that is shown first is the one that a person sees, whatever is hidden before it", () => {
    const state = workbookWith([
      { name: "Hidden", state: "hidden" },
      { name: "Shown" },
      { name: "Further" },
    ]);
    const parts = partsOf(newXlsx(state));
    const isSelected = (part: string): boolean =>
      (parts[`xl/worksheets/${part}.xml`] ?? "").includes('tabSelected="1"');

    expect(parts["xl/workbook.xml"]).toContain('<workbookView activeTab="1"/>');
    expect(["sheet1", "sheet2", "sheet3"].map(isSelected)).toEqual([false, true, false]);
  });

  it("shows its notes in shapes of their cells", () => {
    const state = workbookWith([
      {},
      { name: "Two", notes: [{ row: 4, column: 2, text: "n", author: "A" }] },
    ]);
    const parts = partsOf(newXlsx(state));

    expect(parts["xl/drawings/vmlDrawing2.vml"]).toContain(
      "<x:Row>4</x:Row><x:Column>2</x:Column>",
    );
    expect(parts["xl/drawings/vmlDrawing2.vml"]).toContain('<v:shape id="_x0000_s2049"');
    expect(parts["xl/comments2.xml"]).toBe(
      `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors>` +
        '<commentList><comment ref="C5" authorId="0"><text><t xml:space="preserve">n</t></text></comment></commentList></comments>',
    );
  });
});

describe("a table in a new file", () => {
  it("says its filter without its totals, breaks of lines as Excel writes them, and what its totals are", () => {
    const cells = [
      cellWith([0, 0], { value: "a\nb" }),
      cellWith([0, 1], { value: "c" }),
      cellWith([2, 0], { value: "Total" }),
      cellWith([2, 1], { value: 1, formula: plainFormula("SUBTOTAL(109,[c])") }),
    ];
    const columns = ["a\nb", "c"].map((name) => ({ name, formula: undefined }));
    const table = { name: "T", area: areaAt(0, 0, 3, 2), hasHeader: true, hasTotals: true };
    const tables = [{ ...table, columns, style: "TableStyleMedium2" }];

    expect(partOf(workbookWith([{ cells, tables }]), "xl/tables/table1.xml")).toBe(
      `${HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3" totalsRowCount="1">` +
        '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="a_x000a_b" totalsRowLabel="Total"/>' +
        '<tableColumn id="2" name="c" totalsRowFunction="custom"><totalsRowFormula>SUBTOTAL(109,T[c])</totalsRowFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
  });
});

describe("the looks of a new file", () => {
  it("begin with the two fills that Excel takes for granted, and call formats that all know by their numbers", () => {
    const looks = [
      lookWith(),
      lookWith({ numberFormat: "0.00", fill: "#AABBCC" }),
      lookWith({ numberFormat: "0.0", isLocked: false }),
    ];
    const xml = partOf(workbookWith([{}], { looks }), "xl/styles.xml");

    expect(xml).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>');
    expect(xml).toContain(
      '<xf numFmtId="2" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>' +
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>',
    );
  });
});

describe("rules of a new file", () => {
  it("of texts say their text beside the formula, as Excel shows it", () => {
    const conditionalFormats = [
      {
        ...{ areas: [areaAt(0, 0, 9, 1)], type: "containsText", operator: "containsText" },
        ...{ formulas: ['NOT(ISERROR(SEARCH("a ""b""",A1)))'], priority: 1, stops: false },
        look: lookWith({ fill: "#FFC7CE" }),
      },
    ];

    expect(sheetOf({ conditionalFormats })).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="a &quot;b&quot;">',
    );
  });
});

describe("a second reader of a new file", () => {
  it("finds the same values, formulas and tables", async () => {
    const cells = [
      cellWith([0, 0], { value: "name" }),
      cellWith([0, 1], { value: "value" }),
      cellWith([1, 0], { value: "ä < b" }),
      cellWith([1, 1], { value: 0.1 + 0.2 }),
      cellWith([2, 0], { value: true }),
      cellWith([2, 1], { value: 3, formula: plainFormula("1+2") }),
    ];
    const columns = ["name", "value"].map((name) => ({ name, formula: undefined }));
    const table = { name: "T", area: areaAt(0, 0, 3, 2), hasHeader: true, hasTotals: false };
    const tables = [{ ...table, columns, style: "TableStyleLight1" }];

    const { sheets } = await readByHucre(newXlsx(workbookWith([{ cells, tables }])));

    expect(sheets[0]?.rows).toEqual([
      ["name", "value"],
      ["ä < b", 0.1 + 0.2],
      [true, 3],
    ]);
    expect(sheets[0]?.cells?.get("2,1")?.formula).toBe("1+2");
    expect(sheets[0]?.tables).toMatchObject([
      { name: "T", range: "A1:B3", style: "TableStyleLight1" },
    ]);
  });
});
