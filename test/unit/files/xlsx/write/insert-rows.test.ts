import { cellOf, changed, partsOf, recordOf } from "../../../../support/xlsx-parts";
import { withMain, xlsxFile, type WrittenSheet } from "../../../../support/xlsx-file";

const SHEET = "xl/worksheets/sheet1.xml";

/** Two rows before the third. */
const INSERT = { kind: "insert-rows", sheet: "One", before: 3, count: 2 } as const;

function bookWith(
  xml: string,
  leadsTo: WrittenSheet["leadsTo"] = [],
  more: { readonly other?: string; readonly behind?: string } = {},
): Uint8Array {
  return xlsxFile({
    sheets: [
      { name: "One", xml, leadsTo },
      { name: "Two", xml: more.other ?? "<sheetData/>" },
    ],
    behind: `${more.behind ?? ""}<calcPr fullCalcOnLoad="1"/>`,
  });
}

function sheetAfter(xml: string): string {
  const text = partsOf(changed(bookWith(xml), INSERT))[SHEET] ?? "";
  return text.slice(text.indexOf('xmlns:xm="urn:xm">') + 18, text.indexOf("</worksheet>"));
}

const cell = (address: string, formula: string): string =>
  `<c r="${address}"><f>${formula}</f><v>1</v></c>`;

describe("rows that are put into a sheet of others", () => {
  it("move the cells below, and all formulas that mean them", () => {
    const rows = `<dimension ref="A1:A4"/><sheetData><row r="2">${cell("A2", "SUM(A1:A3)+A4")}</row><row r="3" ht="9">${cell("A3", "A2+A4")}</row><row r="4"><c r="A4"><v>5</v></c></row></sheetData>`;

    expect(sheetAfter(rows)).toBe(
      `<dimension ref="A1:A6"/><sheetData><row r="2">${cell("A2", "SUM(A1:A5)+A6")}</row><row r="5" ht="9">${cell("A5", "A2+A6")}</row><row r="6"><c r="A6"><v>5</v></c></row></sheetData>`,
    );
  });

  it("move what other sheets and names mean", () => {
    const other = `<sheetData><row r="5">${cell("A5", "One!A3+A3")}</row></sheetData>`;
    const behind =
      '<definedNames><definedName name="Rate">One!$A$3</definedName><definedName name="Own" localSheetId="0">$B$4:$B$9</definedName><definedName name="Above">One!A3</definedName></definedNames>';
    const parts = partsOf(changed(bookWith("<sheetData/>", [], { other, behind }), INSERT));

    expect(parts["xl/worksheets/sheet2.xml"]).toContain(cell("A5", "One!A5+A3"));
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="Rate">One!$A$5</definedName><definedName name="Own" localSheetId="0">$B$6:$B$11</definedName><definedName name="Above">One!A3</definedName>',
    );
  });

  it.each([
    [
      '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:B5"/></mergeCells>',
    ],
    [
      '<conditionalFormatting sqref="A1:A3 C4"><cfRule type="expression" priority="1"><formula>A4&gt;1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A1:A5 C6"><cfRule type="expression" priority="1"><formula>A6&gt;1</formula></cfRule></conditionalFormatting>',
    ],
    [
      '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>$D$3:$D$9</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B5"><formula1>$D$5:$D$11</formula1></dataValidation></dataValidations>',
    ],
    [
      '<hyperlinks><hyperlink ref="A3" location="One!B4"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A5" location="One!B6"/></hyperlinks>',
    ],
    ['<autoFilter ref="A2:C9"/>', '<autoFilter ref="A2:C11"/>'],
    [
      '<rowBreaks><brk id="2"/><brk id="3"/></rowBreaks>',
      '<rowBreaks><brk id="2"/><brk id="5"/></rowBreaks>',
    ],
    [
      "<extLst><ext><x14:sparklineGroups><x14:sparkline><xm:f>One!A3:C3</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>",
      "<extLst><ext><x14:sparklineGroups><x14:sparkline><xm:f>One!A5:C5</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>",
    ],
  ])("move %s", (before, after) => {
    expect(sheetAfter(`<sheetData/>${before}`)).toBe(`<sheetData/>${after}`);
  });

  it("keep a shared formula that still means the same, and part one that does not", () => {
    const shared = (row: number, text: string): string =>
      `<row r="${row}"><c r="B${row}"><f t="shared" ${text === "" ? 'si="0"/>' : `ref="B${row}:B${row + 1}" si="0">${text}</f>`}</c></row>`;

    expect(sheetAfter(`<sheetData>${shared(3, "A3*2")}${shared(4, "")}</sheetData>`)).toBe(
      `<sheetData>${shared(5, "A5*2")}${shared(6, "")}</sheetData>`,
    );
    expect(sheetAfter(`<sheetData>${shared(3, "A2*2")}${shared(4, "")}</sheetData>`)).toBe(
      '<sheetData><row r="5"><c r="B5"><f>A2*2</f></c></row><row r="6"><c r="B6"><f>A5*2</f></c></row></sheetData>',
    );
  });

  it("move tables, notes, drawings, charts and the source of a pivot", () => {
    const table = withMain(
      "table",
      '<autoFilter ref="A1:B4"/><tableColumns><tableColumn><calculatedColumnFormula>One!A9</calculatedColumnFormula></tableColumn></tableColumns>',
    ).replace("<table ", '<table displayName="T" ref="A1:B4" ');
    const anchor = (rows: readonly number[], editAs = ""): string =>
      `<twoCellAnchor${editAs}><from><row>${rows[0] ?? 0}</row></from><to><row>${rows[1] ?? 0}</row></to></twoCellAnchor>`;
    const leadsTo: WrittenSheet["leadsTo"] = [
      ["table", "t.xml", table],
      ["comments", "c.xml", withMain("comments", '<comment ref="B3"/>')],
      [
        "drawing",
        "d.xml",
        withMain(
          "wsDr",
          anchor([1, 4]) +
            anchor([1, 4], ' editAs="oneCell"') +
            anchor([2, 4], ' editAs="absolute"'),
        ),
      ],
      [
        "vmlDrawing",
        "v.vml",
        withMain(
          "xml",
          "<ClientData><Anchor>1, 15, 2, 2, 3, 15, 5, 1</Anchor><Row>2</Row></ClientData>",
        ),
      ],
      ["chart", "ch.xml", withMain("chartSpace", "<f>One!$A$3:$A$9</f>")],
      [
        "pivotCacheDefinition",
        "pc.xml",
        withMain("cache", '<worksheetSource ref="A1:B9" sheet="One"/>'),
      ],
    ];
    const parts = partsOf(changed(bookWith("<sheetData/>", leadsTo), INSERT));

    expect(parts["xl/t.xml"]).toContain('displayName="T" ref="A1:B6"');
    expect(parts["xl/t.xml"]).toContain('<autoFilter ref="A1:B6"/>');
    expect(parts["xl/t.xml"]).toContain("One!A11<");
    expect(parts["xl/c.xml"]).toContain('ref="B5"');
    expect(parts["xl/d.xml"]).toContain(
      anchor([1, 6]) + anchor([1, 4], ' editAs="oneCell"') + anchor([2, 4], ' editAs="absolute"'),
    );
    expect(parts["xl/v.vml"]).toContain("<Anchor>1, 15, 4, 2, 3, 15, 7, 1</Anchor><Row>4</Row>");
    expect(parts["xl/ch.xml"]).toContain("One!$A$5:$A$11");
    expect(parts["xl/pc.xml"]).toContain('ref="A1:B11"');
  });

  it("forget the order of calculation, and leave a sheet that they do not mean", () => {
    const after = changed(bookWith("<sheetData/>", [], { other: ROWS_OF_TWO }), INSERT);

    expect(recordOf(after).sheets.map(({ name }) => name)).toEqual(["One", "Two"]);
    expect(cellOf(after, "Two", "A5")?.formula?.typed).toBe("A3");
  });
});

const ROWS_OF_TWO = `<sheetData><row r="5">${cell("A5", "A3")}</row></sheetData>`;

describe("rows that are refused", () => {
  const array =
    '<sheetData><row r="2"><c r="A2"><f t="array" ref="A2:A3">X()</f></c></row></sheetData>';

  it.each([
    ["an array", array, [], /rows cannot be put into the array formula in A2:A3/],
    [
      "a pivot",
      "<sheetData/>",
      [["pivotTable", "p.xml", withMain("p", '<location ref="A1:B9"/>')]],
      /the pivot table in A1:B9/,
    ],
    [
      "scenarios",
      "<sheetData/><scenarios/>",
      [],
      /"scenarios" of sheet "One" may refer to cells and is not moved/,
    ],
    [
      "a part that nobody knows",
      "<sheetData/>",
      [["strange", "s.xml", withMain("s", "")]],
      /xl\/s.xml may refer to cells/,
    ],
    [
      "a formula over sheets",
      `<sheetData><row r="1">${cell("A1", "SUM(One:Two!A3)")}</row></sheetData>`,
      [],
      /reaches over several sheets/,
    ],
    [
      "an extension that nobody knows",
      "<sheetData/><extLst><ext><x14:novelty/></ext></extLst>",
      [],
      /"novelty" of sheet "One"/,
    ],
  ] as const)("for %s", (_, xml, leadsTo, words) => {
    expect(() => changed(bookWith(xml, leadsTo), INSERT)).toThrow(words);
  });

  it("for numbers that are none", () => {
    expect(() => changed(bookWith("<sheetData/>"), { ...INSERT, count: 0 })).toThrow(
      /expected rows between 1 and 1048576/,
    );
  });
});
