import { openXlsx } from "../../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../../src/files/xlsx/read/read-xlsx";
import type { CellRecord, SheetRecord } from "../../../../../src/files/xlsx/read/workbook-record";
import { withMain, xlsxFile } from "../../../../support/xlsx-file";

const METADATA = withMain(
  "metadata",
  '<metadataTypes><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR"><bk><extLst><ext><dynamicArrayProperties fDynamic="1"/></ext></extLst></bk></futureMetadata><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata>',
);

function sheetWith(xml: string): SheetRecord {
  const bytes = xlsxFile({
    sheets: [{ name: "One", xml }],
    leadsTo: [
      [
        "sharedStrings",
        "texts.xml",
        withMain("sst", "<si><r><t>Nord </t></r><r><t>AG</t></r><rPh><t>x</t></rPh></si>"),
      ],
      ["sheetMetadata", "metadata.xml", METADATA],
    ],
  });
  const [sheet] = readXlsx(openXlsx(bytes)).sheets;
  if (sheet === undefined) throw new Error("expected a sheet");
  return sheet;
}

function cellsWith(rows: string): readonly CellRecord[] {
  return sheetWith(`<sheetData>${rows}</sheetData>`).cells;
}

describe("the cells of a sheet", () => {
  it.each([
    ['<c r="A1"><v>1.5</v></c>', 1.5],
    ['<c r="A1" t="s"><v>0</v></c>', "Nord AG"],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a\rb"],
    ['<c r="A1" t="str"><f>A2</f><v>&lt;x&gt;</v></c>', "<x>"],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ['<c r="A1" s="2"/>', undefined],
    ['<c r="A1"><v><![CDATA[7]]></v></c>', 7],
  ])("of %s hold %j", (xml, value) => {
    expect(cellsWith(`<row r="1">${xml}</row>`)[0]?.value).toEqual(value);
  });

  it("are where their order puts them when they do not say it", () => {
    const cells = cellsWith('<row><c><v>1</v></c><c r="D1"/><c/></row><row r="5"/><row><c/></row>');

    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [5, 0],
    ]);
  });

  it("know where they stand in the part", () => {
    const xml =
      '<sheetData><row r="1"><!-- <c r="A1"> --><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData>';
    const text = withMain("worksheet", xml);
    const { cells } = sheetWith(xml);

    expect(cells.map(({ place }) => text.slice(place.start, place.end))).toEqual([
      '<c r="A1"><v>1</v></c>',
      '<c r="B1"/>',
    ]);
  });

  it("have shared formulas as each of them would hold it alone", () => {
    const cells = cellsWith(
      '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*$C$1</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
    );

    expect(cells.map(({ formula }) => formula?.typed)).toEqual(["A1*$C$1", "A2*$C$1"]);
    expect(cells.map(({ formula }) => formula?.kind)).toEqual(["shared", "shared"]);
  });

  it("know the formula that spills over them", () => {
    const [source, beside, other] = cellsWith(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xldudf_KAM_SCORE(D1)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>2</v></c></row>',
    );

    expect(source?.formula).toMatchObject({ typed: "KAM.SCORE(D1)", kind: "dynamic" });
    expect(source?.spilledFrom).toBeUndefined();
    expect(beside?.spilledFrom).toEqual({ row: 0, column: 0 });
    expect(other?.spilledFrom).toBeUndefined();
  });

  it("tell an array that was entered as such from one that spills, and a data table", () => {
    const cells = cellsWith(
      '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f></c><c r="C1"><f t="dataTable" ref="C1:C3" r1="A1"/></c></row>',
    );

    expect(cells.map(({ formula }) => formula?.kind)).toEqual(["array", "data table"]);
  });
});

describe("a sheet", () => {
  it("tells what is around its cells", () => {
    const sheet = sheetWith(
      '<sheetPr><tabColor rgb="FF00AA00"/></sheetPr><sheetViews><sheetView showGridLines="0" rightToLeft="1"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" hidden="1"/></cols><sheetData><row r="2" hidden="1"/><row r="3" ht="30" customHeight="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );

    expect(sheet).toMatchObject({
      tabColour: "#00AA00",
      showsGridlines: false,
      rightToLeft: true,
      frozen: { rows: 2, columns: 1 },
      columns: [{ first: 1, last: 2, width: 20, isHidden: true }],
      rows: [
        { row: 1, isHidden: true },
        { row: 2, height: 30, isHidden: false },
      ],
      isProtected: true,
      merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    });
  });

  it("tells what it allows and how it marks, in both forms", () => {
    const sheet = sheetWith(
      '<sheetData/><conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>5</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="B1" allowBlank="1"><formula1>"a,b"</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Two!A1:A3</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );

    expect(sheet.conditionalFormats).toMatchObject([
      {
        type: "cellIs",
        operator: "greaterThan",
        formulas: ["5"],
        areas: [{ rowCount: 3 }, { column: 2 }],
      },
    ]);
    expect(sheet.validations).toMatchObject([
      { type: "list", formulas: ['"a,b"'], allowsBlank: true, areas: [{ column: 1 }] },
      { type: "list", formulas: ["Two!A1:A3"], areas: [{ column: 3 }] },
    ]);
  });

  it("tells its tables, notes and pivots", () => {
    const table = withMain(
      "table",
      '<tableColumns><tableColumn name="Amount"/><tableColumn name="Twice"><calculatedColumnFormula>Orders[[#This Row],[Amount]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1"/>',
    ).replace("<table ", '<table displayName="Orders" ref="A1:B4" totalsRowCount="1" ');
    const notes = withMain(
      "comments",
      '<authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><t>look</t></text></comment></commentList>',
    );
    const bytes = xlsxFile({
      sheets: [
        {
          name: "One",
          xml: "<sheetData/>",
          leadsTo: [
            ["table", "tables/table1.xml", table],
            ["comments", "comments1.xml", notes],
            ["pivotTable", "pivotTables/p.xml", withMain("pivot", '<location ref="E1:F9"/>')],
          ],
        },
      ],
    });

    expect(readXlsx(openXlsx(bytes)).sheets[0]).toMatchObject({
      tables: [
        {
          name: "Orders",
          hasHeader: true,
          hasTotals: true,
          columns: [{ name: "Amount" }, { name: "Twice", formula: "Orders[@Amount]*2" }],
          style: "TableStyleLight1",
        },
      ],
      notes: [{ row: 1, column: 1, text: "look", author: "Ann" }],
      pivots: [{ row: 0, column: 4, rowCount: 9, columnCount: 2 }],
    });
  });
});

describe("a workbook", () => {
  it("tells its names, calendar, calculation and looks", () => {
    const styles = withMain(
      "styleSheet",
      '<numFmts><numFmt numFmtId="164" formatCode="0.0 &quot;EUR&quot;"/></numFmts><fonts><font/><font><b/><sz val="14"/><color theme="1"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2"><alignment wrapText="1"/></xf></cellXfs>',
    );
    const theme = withMain(
      "theme",
      '<themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="101010"/></dk1><lt1><srgbClr val="FFFFFF"/></lt1><accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements>',
    );
    const bytes = xlsxFile({
      sheets: [{ name: "One", xml: "<sheetData/>" }],
      before: '<workbookPr date1904="1"/>',
      behind:
        '<definedNames><definedName name="Rate">One!$A$1</definedName><definedName name="Own" localSheetId="0" hidden="1">1</definedName></definedNames><calcPr calcMode="manual" fullCalcOnLoad="1"/>',
      leadsTo: [
        ["styles", "styles.xml", styles],
        ["theme", "theme.xml", theme],
      ],
    });

    expect(readXlsx(openXlsx(bytes))).toMatchObject({
      countsFrom: 1904,
      calculation: { mode: "manual", fullOnLoad: true },
      names: [
        { name: "Rate", formula: "One!$A$1", sheet: undefined, isHidden: false },
        { name: "Own", sheet: "One", isHidden: true },
      ],
      looks: [
        { numberFormat: "General", fill: undefined },
        {
          numberFormat: '0.0 "EUR"',
          font: { isBold: true, size: 14, colour: "#101010" },
          // What Excel calls white, darker 15 %.
          fill: "#D9D9D9",
          wraps: true,
        },
      ],
    });
  });
});
