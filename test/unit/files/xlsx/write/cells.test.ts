import { saveXlsx } from "../../../../../src/files/xlsx/save-xlsx";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { cellOf, changed, differingParts, partsOf } from "../../../../support/xlsx-parts";
import { withMain, xlsxFile, type WrittenSheet } from "../../../../support/xlsx-file";

const SHEET = "xl/worksheets/sheet1.xml";
const FLAGGED = '<calcPr fullCalcOnLoad="1"/>';

function bookWith(xml: string, leadsTo: WrittenSheet["leadsTo"] = []): Uint8Array {
  return xlsxFile({ sheets: [{ name: "One", xml, leadsTo }], behind: FLAGGED });
}

const set = (cell: string, value: string | number | boolean | undefined): XlsxChange => ({
  kind: "set-value",
  sheet: "one",
  cell,
  value,
});

const setFormula = (cell: string, formula: string, more: object = {}): XlsxChange => ({
  kind: "set-formula",
  sheet: "One",
  cell,
  formula,
  ...more,
});

/** What stands in the sheet's part inside `worksheet` after the changes. */
function sheetAfter(bytes: Uint8Array, ...changes: readonly XlsxChange[]): string {
  const text = partsOf(changed(bytes, ...changes))[SHEET] ?? "";
  return text.slice(text.indexOf("<sheetData"), text.indexOf("</worksheet>"));
}

const ROWS =
  '<sheetData><row r="2" spans="2:4"><c r="B2" s="3" foo="x"><v>1</v></c><!-- kept --><c r="D2"><v>2</v></c></row>\n<row r="5"/></sheetData>';

describe("a value in a cell of others", () => {
  it.each([
    ["B2", 7, ROWS.replace("<v>1</v>", "<v>7</v>")],
    [
      "D2",
      "a<b",
      ROWS.replace(
        '"D2"><v>2</v>',
        '"D2" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is>',
      ),
    ],
    ["D2", true, ROWS.replace('"D2"><v>2</v>', '"D2" t="b"><v>1</v>')],
    ["B2", undefined, ROWS.replace("><v>1</v></c>", "/>")],
    ["C2", 3, ROWS.replace('<c r="D2"', '<c r="C2"><v>3</v></c><c r="D2"')],
    [
      "E2",
      3,
      ROWS.replace("2:4", "2:5").replace(
        "2</v></c></row>",
        '2</v></c><c r="E2"><v>3</v></c></row>',
      ),
    ],
    ["A5", 3, ROWS.replace('<row r="5"/>', '<row r="5"><c r="A5"><v>3</v></c></row>')],
    ["A4", 3, ROWS.replace('<row r="5"/>', '<row r="4"><c r="A4"><v>3</v></c></row><row r="5"/>')],
    ["A9", 3, ROWS.replace("</sheetData>", '<row r="9"><c r="A9"><v>3</v></c></row></sheetData>')],
  ])("in %s: %j stands at its place, and all else as it was", (cell, value, expected) => {
    expect(sheetAfter(bookWith(ROWS), set(cell, value))).toBe(expected);
  });

  it("opens a sheet without cells, and tells how far it reaches", () => {
    const bytes = bookWith('<dimension ref="A1"/><sheetData/>');

    expect(partsOf(changed(bytes, set("C3", 1)))[SHEET]).toContain(
      '<dimension ref="A1:C3"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
    );
  });

  it("takes over the look of its row, else of its column", () => {
    const bytes = bookWith(
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="5" customFormat="1"/></sheetData>',
    );

    const after = sheetAfter(bytes, set("B1", 1), set("C2", 1), set("D2", 1));
    expect(after).toContain('<c r="B1" s="5"><v>1</v></c>');
    expect(after).toContain('<c r="C2" s="4"><v>1</v></c><c r="D2"><v>1</v></c>');
  });

  it("keeps the prefix of its sheet", () => {
    const bytes = bookWith(
      '<x:sheetData xmlns:x="urn:x"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );

    expect(partsOf(changed(bytes, set("A1", 2)))[SHEET]).toContain(
      '<x:c r="A1"><x:v>2</x:v></x:c>',
    );
  });

  it("is written in one go with others, and the last of one cell counts", () => {
    expect(sheetAfter(bookWith(ROWS), set("B2", 5), set("D2", 6), set("B2", 8))).toBe(
      ROWS.replace("<v>1</v>", "<v>8</v>").replace("<v>2</v>", "<v>6</v>"),
    );
  });

  it("changes one part alone", () => {
    const { changed: names, bytes } = saveXlsx(bookWith(ROWS), [set("B2", 5)]);

    expect(names).toEqual([SHEET]);
    expect(differingParts(bookWith(ROWS), bytes)).toEqual([SHEET]);
  });

  it("asks for a calculation where none is asked for yet", () => {
    const bytes = xlsxFile({
      sheets: [{ name: "One", xml: ROWS }],
      behind: "<definedNames/><oleSize/>",
    });

    expect(partsOf(changed(bytes, set("B2", 5)))["xl/workbook.xml"]).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>',
    );
  });
});

describe("a cell that is refused", () => {
  const array =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">X()</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  const table =
    '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2"/></c></row></sheetData>';
  const ofTable: WrittenSheet["leadsTo"] = [
    [
      "table",
      "t.xml",
      withMain("table", "").replace(
        "<table ",
        '<table displayName="T" ref="A1:B3" totalsRowCount="1" ',
      ),
    ],
  ];
  const pivot: WrittenSheet["leadsTo"] = [
    ["pivotTable", "p.xml", withMain("pivot", '<location ref="A1:B9"/>')],
  ];

  it.each([
    ["A2", bookWith(array), /cell A2: it belongs to the array formula in A1:A2/],
    ["A2", bookWith(table), /cell A2: it belongs to the data table A1:A2/],
    [
      "B1",
      bookWith('<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
      /merged into A1:B2, whose only cell is A1/,
    ],
    ["B1", bookWith("<sheetData/>", ofTable), /a header of the table T/],
    ["B3", bookWith("<sheetData/>", ofTable), /a total of the table T/],
    ["B9", bookWith("<sheetData/>", pivot), /the pivot table in A1:B9 fills it anew/],
    ["1B", bookWith(ROWS), /expected a cell such as B2, found "1B"/],
  ])("%s, with the reason", (cell, bytes, words) => {
    expect(() => changed(bytes, set(cell, 1))).toThrow(words);
  });

  it("is none where a merge or a table leaves it free", () => {
    const merged = bookWith('<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>');

    expect(cellOf(changed(merged, set("A1", 4)), "One", "A1")?.value).toBe(4);
    expect(
      cellOf(changed(bookWith("<sheetData/>", ofTable), set("A2", 4)), "One", "A2")?.value,
    ).toBe(4);
  });

  it("names the sheets where there is none of that name", () => {
    expect(() => changed(bookWith(ROWS), { ...set("A1", 1), sheet: "Two" } as XlsxChange)).toThrow(
      'expected a sheet of the workbook ("One"), found "Two"',
    );
  });
});

describe("a formula in a workbook of others", () => {
  it("is stored as Excel stores it", () => {
    const after = changed(
      bookWith(ROWS),
      setFormula("B2", '=LET(a,D2,a&"<")', { answer: [["2<"]] }),
    );

    expect(partsOf(after)[SHEET]).toContain(
      '<c r="B2" s="3" foo="x" t="str"><f>_xlfn.LET(_xlpm.a,D2,_xlpm.a&amp;"&lt;")</f><v>2&lt;</v></c>',
    );
    expect(cellOf(after, "One", "B2")?.formula?.typed).toBe('LET(a,D2,a&"<")');
  });

  it("of ours spills: it bears a mark, and its neighbours are plain values", () => {
    const answer = [
      ["Account", "Score"],
      ["A-1", 0.5],
    ];
    const after = changed(bookWith(ROWS), setFormula("F2", "=KAM.SCORE(B2:D2)", { answer }));

    const parts = partsOf(after);
    expect(parts[SHEET]).toContain(
      '<c r="F2" t="str" cm="1"><f t="array" ref="F2:G3">_xldudf_KAM_SCORE(B2:D2)</f><v>Account</v></c>',
    );
    expect(cellOf(after, "One", "G3")).toMatchObject({
      value: 0.5,
      spilledFrom: { row: 1, column: 5 },
    });
    expect(cellOf(after, "One", "F2")?.formula).toMatchObject({
      kind: "dynamic",
      typed: "KAM.SCORE(B2:D2)",
    });
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="/xl/metadata.xml"');
  });

  it("takes the mark that the workbook has, or adds it behind others", () => {
    const rich =
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>';
    const bytes = xlsxFile({
      sheets: [{ name: "One", xml: ROWS }],
      leadsTo: [["sheetMetadata", "metadata.xml", withMain("metadata", rich)]],
    });

    const once = changed(bytes, setFormula("F2", "=KAM.SCORE(B2)"));
    const twice = changed(once, setFormula("F9", "=KAM.TIER(B2)"));

    expect(cellOf(twice, "One", "F9")?.formula?.kind).toBe("dynamic");
    expect(partsOf(twice)["xl/metadata.xml"]).toBe(partsOf(once)["xl/metadata.xml"]);
    expect(partsOf(once)["xl/metadata.xml"]).toMatch(
      /<metadataTypes count="2">.*XLRICHVALUE.*XLDAPR.*<\/metadataTypes><futureMetadata name="XLRICHVALUE".*<futureMetadata name="XLDAPR".*<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });

  it("clears what its predecessor filled and it does not", () => {
    const once = changed(
      bookWith(ROWS),
      setFormula("F2", "=KAM.SCORE(B2)", { answer: [[1], [2], [3]] }),
    );
    const again = changed(once, setFormula("F2", "=KAM.TIER(B2)", { answer: [[4], [5]] }));
    const gone = changed(once, set("F2", "plain"));

    expect(["F2", "F3", "F4"].map((cell) => cellOf(again, "One", cell)?.value)).toEqual([
      4,
      5,
      undefined,
    ]);
    expect(["F2", "F3", "F4"].map((cell) => cellOf(gone, "One", cell)?.value)).toEqual([
      "plain",
      undefined,
      undefined,
    ]);
  });

  it("is refused where its answer would cover something, and what it covers afterwards too", () => {
    const answer = [[1, 2, 3]];
    const once = setFormula("F2", "=KAM.SCORE(B2)", { answer });

    expect(() => changed(bookWith(ROWS), setFormula("C2", "=KAM.SCORE(B2)", { answer }))).toThrow(
      /cell D2: something stands where the answer would/,
    );
    expect(() => changed(bookWith(ROWS), once, set("G2", 1))).toThrow(
      /the formula in F2 spills over it/,
    );
  });

  it("leaves the others of a shared formula as they were", () => {
    const rows =
      '<sheetData><row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B3">A1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';

    expect(sheetAfter(bookWith(rows), set("B1", 9))).toBe(
      '<sheetData><row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="B2"><f>A2+1</f><v>2</v></c></row><row r="3"><c r="B3"><f>A3+1</f><v>3</v></c></row></sheetData>',
    );
  });

  it("takes the order of calculation with it when it goes, and leaves it otherwise", () => {
    const rows = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
    const bytes = xlsxFile({
      sheets: [{ name: "One", xml: rows }],
      leadsTo: [["calcChain", "calcChain.xml", withMain("calcChain", '<c r="A1" i="1"/>')]],
    });

    const gone = partsOf(changed(bytes, set("A1", 5)));
    const stays = partsOf(changed(bytes, setFormula("A1", "=2+2")));

    expect(Object.keys(gone)).not.toContain("xl/calcChain.xml");
    expect(gone["[Content_Types].xml"]).not.toContain("calcChain");
    expect(gone["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(stays["xl/calcChain.xml"]).toBe(partsOf(bytes)["xl/calcChain.xml"]);
  });
});

describe("a format and a sheet", () => {
  const STYLES = withMain(
    "styleSheet",
    '<fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"><alignment wrapText="1"/></xf></cellXfs>',
  );
  const bytes = xlsxFile({
    sheets: [
      {
        name: "One",
        xml: '<sheetData><row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c></row></sheetData>',
      },
    ],
    leadsTo: [["styles", "styles.xml", STYLES]],
  });
  const format = (cell: string, code: string): XlsxChange => ({
    kind: "set-format",
    sheet: "One",
    cell,
    format: code,
  });

  it("adds a look that is as the old one but for its format, once", () => {
    const after = changed(
      bytes,
      format("A1", '0.0 "€"'),
      format("B1", '0.0 "€"'),
      format("A1", '0.0 "€"'),
    );

    const record = cellOf(after, "One", "A1");
    expect(record).toMatchObject({ value: 2, look: 2, formula: { typed: "1+1" } });
    expect(Buffer.from(partsOf(after)["xl/styles.xml"] ?? "", "latin1").toString()).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 &quot;€&quot;"/></numFmts><fonts count="1"><font/></fonts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"><alignment wrapText="1"/></xf><xf applyNumberFormat="1" numFmtId="164" fontId="0"><alignment wrapText="1"/></xf>',
    );
    expect(differingParts(bytes, after)).toEqual(["xl/styles.xml", SHEET]);
  });

  it("takes a format that every workbook has", () => {
    const after = changed(bytes, format("A1", "0.00%"));

    expect(partsOf(after)["xl/styles.xml"]).toContain('numFmtId="10"');
    expect(partsOf(after)["xl/styles.xml"]).not.toContain("numFmts");
  });

  it("adds a blank sheet that takes values", () => {
    const add: XlsxChange = { kind: "add-sheet", name: "A & B" };
    const after = changed(bytes, add, { kind: "set-value", sheet: "A & B", cell: "B2", value: 5 });

    expect(cellOf(after, "A & B", "B2")?.value).toBe(5);
    expect(cellOf(after, "One", "A1")?.value).toBe(2);
    expect(() => changed(after, { kind: "add-sheet", name: "a & b" })).toThrow(
      /expected a new name/,
    );
    expect(() => changed(after, { kind: "add-sheet", name: "a/b" })).toThrow(
      /without \[ \] : \* \? \/ \\/,
    );
  });
});
