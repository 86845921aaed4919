import type { LookRecord } from "../../../../../src/files/xlsx/read/workbook-record";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { cellIn, changed, differingParts, partsOf, recordOf } from "../../../../support/xlsx-parts";
import { withMain, xlsxFile } from "../../../../support/xlsx-file";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

const FONTS =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><name val="Symbol"/><charset val="2"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const LOOKS =
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="1" fillId="0" borderId="4" quotePrefix="1" applyBorder="1"><alignment horizontal="left" indent="2"/></xf></cellXfs>';
const ROWS =
  '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>';

/** How A1 of the workbook below looks, told by hand. */
const OF_A1: LookRecord = {
  numberFormat: "0%",
  font: {
    name: "Symbol",
    size: 11,
    isBold: true,
    isItalic: false,
    isUnderlined: false,
    isStruckThrough: false,
    colour: undefined,
  },
  fill: undefined,
  horizontal: "left",
  vertical: undefined,
  wraps: false,
  isLocked: true,
};

function bookWith(rows = ROWS, lists = FONTS + FILLS + LOOKS): Uint8Array {
  return xlsxFile({
    sheets: [{ name: "One", xml: rows }],
    leadsTo: [["styles", "styles.xml", withMain("styleSheet", lists)]],
  });
}

const setLook = (cell: string, look: LookRecord): XlsxChange => ({
  kind: "set-look",
  sheet: "One",
  cell,
  look,
});

/** What stands in the part of formats after the changes. */
function stylesAfter(...changes: readonly XlsxChange[]): string {
  const text = partsOf(changed(bookWith(), ...changes))[STYLES] ?? "";
  return text.slice(text.indexOf("<fonts"), text.indexOf("</styleSheet>"));
}

const withFont = (font: Partial<LookRecord["font"]>): LookRecord => ({
  ...OF_A1,
  font: { ...OF_A1.font, ...font },
});

/** The last look of a list of three, and what it names. */
const third = (xf: string): string =>
  LOOKS.replace('count="2"', 'count="3"').replace("</cellXfs>", `${xf}</cellXfs>`);
const ALIGNED = '<alignment horizontal="left" indent="2"/></xf>';

describe("a look that is given to a cell", () => {
  it.each<[string, LookRecord, string]>([
    [
      "a format that every workbook has",
      { ...OF_A1, numberFormat: "0.00%" },
      FONTS +
        FILLS +
        third(
          `<xf applyNumberFormat="1" numFmtId="10" fontId="1" fillId="0" borderId="4" quotePrefix="1" applyBorder="1">${ALIGNED}`,
        ),
    ],
    [
      "signs and a size of its font",
      withFont({
        isBold: false,
        isItalic: true,
        isUnderlined: true,
        isStruckThrough: true,
        size: 9.5,
      }),
      FONTS.replace('count="2"', 'count="3"').replace(
        "</fonts>",
        '<font><i/><strike/><u/><sz val="9.5"/><name val="Symbol"/><charset val="2"/></font></fonts>',
      ) +
        FILLS +
        third(
          `<xf applyFont="1" numFmtId="9" fontId="2" fillId="0" borderId="4" quotePrefix="1" applyBorder="1">${ALIGNED}`,
        ),
    ],
    [
      "another font, of which nothing is said that held for the old one",
      withFont({ name: "R&D", colour: "#c00000" }),
      FONTS.replace('count="2"', 'count="3"').replace(
        "</fonts>",
        '<font><b/><sz val="11"/><color rgb="FFC00000"/><name val="R&amp;D"/></font></fonts>',
      ) +
        FILLS +
        third(
          `<xf applyFont="1" numFmtId="9" fontId="2" fillId="0" borderId="4" quotePrefix="1" applyBorder="1">${ALIGNED}`,
        ),
    ],
    [
      "a fill",
      { ...OF_A1, fill: "#FFEB9C" },
      FONTS +
        FILLS.replace('count="2"', 'count="3"').replace(
          "</fills>",
          '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/><bgColor indexed="64"/></patternFill></fill></fills>',
        ) +
        third(
          `<xf applyFill="1" numFmtId="9" fontId="1" fillId="2" borderId="4" quotePrefix="1" applyBorder="1">${ALIGNED}`,
        ),
    ],
    [
      "an alignment, beside what else is said of it",
      { ...OF_A1, horizontal: undefined, vertical: "top", wraps: true },
      FONTS +
        FILLS +
        third(
          '<xf applyAlignment="1" numFmtId="9" fontId="1" fillId="0" borderId="4" quotePrefix="1" applyBorder="1"><alignment vertical="top" wrapText="1" indent="2"/></xf>',
        ),
    ],
    [
      "no lock",
      { ...OF_A1, isLocked: false },
      FONTS +
        FILLS +
        third(
          `<xf applyProtection="1" numFmtId="9" fontId="1" fillId="0" borderId="4" quotePrefix="1" applyBorder="1">${ALIGNED.replace("</xf>", '<protection locked="0"/></xf>')}`,
        ),
    ],
  ])("with %s is a further one, as the old but for that", (_, look, styles) => {
    expect(stylesAfter(setLook("A1", look))).toBe(styles);
    const after = recordOf(changed(bookWith(), setLook("A1", look)));
    const { colour } = look.font;
    expect(after.looks.at(-1)).toEqual({
      ...look,
      font: { ...look.font, colour: colour?.toUpperCase() },
    });
    expect(cellIn(after, "One", "A1")).toMatchObject({ look: 2, value: 1 });
  });

  it("is none where it looks so already, and then nothing changes at all", () => {
    const after = changed(bookWith(), setLook("A1", OF_A1));

    expect(differingParts(bookWith(), after)).toEqual([]);

    // Colours that the part tells by their place in the palette.
    const indexed = bookWith(
      ROWS,
      FONTS.replace("<font><b/>", '<font><b/><color indexed="10"/>') +
        FILLS.replace(
          'patternType="none"/>',
          'patternType="solid"><fgColor indexed="13"/></patternFill>',
        ) +
        LOOKS,
    );
    const same = setLook("A1", { ...withFont({ colour: "#ff0000" }), fill: "#ffff00" });
    expect(differingParts(indexed, changed(indexed, same))).toEqual([]);
    const [usual] = recordOf(bookWith()).looks;
    expect(usual).toMatchObject({ numberFormat: "General", font: { name: "Calibri" } });
    const blank = usual === undefined ? [] : [setLook("Z9", usual)];
    expect(differingParts(bookWith(), changed(bookWith(), ...blank))).toEqual([]);
  });

  it("changes the cell's number and nothing else of its sheet, and asks for no calculation", () => {
    const bold = { ...OF_A1, isLocked: false };
    const after = changed(
      bookWith(),
      setLook("A1", bold),
      setLook("C1", bold),
      setLook("A3", bold),
    );

    expect(differingParts(bookWith(), after)).toEqual([STYLES, SHEET]);
    expect(partsOf(after)[SHEET]).toContain(
      '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="3"/></row><row r="3"><c r="A3" s="3"/></row></sheetData>',
    );
  });

  it("is one for ten thousand cells, and font and fill are there once", () => {
    const look = { ...withFont({ isItalic: true }), fill: "#FFEB9C" };
    const changes = Array.from({ length: 10_000 }, (_, row) => setLook(`D${row + 1}`, look));
    const record = recordOf(changed(bookWith(), ...changes));

    expect(record.looks).toHaveLength(3);
    expect(new Set(record.sheets[0]?.cells.slice(2).map((cell) => cell.look))).toEqual(
      new Set([2]),
    );
    const styles = stylesAfter(...changes.slice(0, 9));
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<fills count="3">');
  });

  it("takes one that the workbook has, however its attributes are ordered", () => {
    const known =
      '<xf fontId="1" numFmtId="10" applyNumberFormat="1" fillId="0" applyBorder="1" borderId="4" quotePrefix="1"><alignment indent="2" horizontal="left"/></xf>';
    const bytes = bookWith(ROWS, FONTS + FILLS + third(known));
    const after = changed(bytes, setLook("A1", { ...OF_A1, numberFormat: "0.00%" }));

    expect(differingParts(bytes, after)).toEqual([SHEET]);
    expect(partsOf(after)[SHEET]).toContain('<c r="A1" s="2">');
  });

  it("goes with a value in either order, and the last look of a cell counts", () => {
    const value: XlsxChange = { kind: "set-value", sheet: "One", cell: "A1", value: 5 };
    const [one, two] = [OF_A1, { ...OF_A1, isLocked: false }];
    const orders = [
      [value, setLook("A1", two)],
      [setLook("A1", one), setLook("A1", two), value],
    ];

    for (const order of orders) {
      expect(partsOf(changed(bookWith(), ...order))[SHEET]).toContain(
        '<c r="A1" s="2"><v>5</v></c>',
      );
    }
  });

  it("takes the usual font where it names none", () => {
    const after = recordOf(changed(bookWith(), setLook("A1", withFont({ name: undefined }))));

    expect(after.looks.at(-1)?.font).toMatchObject({ name: "Calibri", isBold: true });
  });

  it("keeps the prefix of its part", () => {
    const prefixed =
      "<x:fonts><x:font><x:b/></x:font></x:fonts><x:fills><x:fill/><x:fill/></x:fills><x:cellXfs><x:xf/></x:cellXfs>";
    const look = { ...OF_A1, font: { ...OF_A1.font, name: undefined, size: undefined } };
    const after = changed(
      xlsxFile({
        sheets: [{ name: "One", xml: ROWS.replace(' s="1"', "") }],
        leadsTo: [["styles", "styles.xml", withMain("x:styleSheet", prefixed)]],
      }),
      setLook("A1", { ...look, numberFormat: "General", isLocked: false, fill: "#000000" }),
    );

    expect(partsOf(after)[STYLES]).toContain(
      '<x:fill/><x:fill/><x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FF000000"/><x:bgColor indexed="64"/></x:patternFill></x:fill></x:fills>',
    );
    expect(partsOf(after)[STYLES]).toContain(
      '<x:xf applyProtection="1" applyAlignment="1" applyFill="1" fillId="2"><x:alignment horizontal="left"/><x:protection locked="0"/></x:xf>',
    );
  });

  it("is refused where no file can hold it, or the workbook has no formats", () => {
    const wanted = (look: Partial<LookRecord>): (() => Uint8Array) => {
      const change = setLook("A1", { ...OF_A1, ...look });
      return () => changed(bookWith(), change);
    };
    const bare = xlsxFile({ sheets: [{ name: "One", xml: ROWS }] });

    expect(wanted({ fill: "red" })).toThrow(
      'sheet "One", cell A1: expected a colour such as #1F4E79, found "red"',
    );
    expect(wanted({ horizontal: "middle" })).toThrow(/expected an alignment across \(general/);
    expect(wanted({ font: { ...OF_A1.font, size: 500 } })).toThrow(/size of 1 to 409 points/);
    expect(wanted({ numberFormat: "" })).toThrow(/a number format of 1 to 255 signs, found 0/);
    expect(() => changed(bare, setLook("A1", OF_A1))).toThrow("the workbook has no formats");
    expect(() =>
      changed(bookWith(ROWS, LOOKS), setLook("A1", { ...OF_A1, fill: "#000000" })),
    ).toThrow("the workbook does not say how its cells look");
  });
});

describe("a cell of a protected sheet", () => {
  const UNLOCKED = LOOKS.replace("</cellXfs>", '<xf><protection locked="0"/></xf></cellXfs>');
  const rows = ROWS.replace("</row>", '<c r="C1" s="2"/></row>');
  const protectedBook = (attributes: string): Uint8Array =>
    bookWith(`${rows}<sheetProtection ${attributes}/>`, FONTS + FILLS + UNLOCKED);
  const value = (cell: string): XlsxChange => ({ kind: "set-value", sheet: "One", cell, value: 5 });

  it("is refused where it is locked, and takes a value where it is not", () => {
    const bytes = protectedBook('sheet="1" objects="1"');

    expect(() => changed(bytes, value("A1"))).toThrow(
      'sheet "One", cell A1: it is locked, and its sheet is protected',
    );
    expect(() =>
      changed(bytes, { kind: "set-formula", sheet: "One", cell: "D9", formula: "=1" }),
    ).toThrow(/cell D9: it is locked/);
    expect(cellIn(recordOf(changed(bytes, value("C1"))), "One", "C1")?.value).toBe(5);
    expect(() => changed(protectedBook('objects="1"'), value("A1"))).not.toThrow();
  });

  it("is locked where the workbook says nothing of looks", () => {
    const bare = xlsxFile({
      sheets: [{ name: "One", xml: `${rows}<sheetProtection sheet="1"/>` }],
    });

    expect(() => changed(bare, value("C1"))).toThrow(/cell C1: it is locked/);
  });

  it("takes a look only where the sheet allows it, and never another lock", () => {
    const italic = setLook("A1", withFont({ isItalic: true }));
    const allowing = protectedBook('sheet="1" formatCells="0"');

    expect(() => changed(protectedBook('sheet="1"'), italic)).toThrow(
      'sheet "One", cell A1: its sheet is protected, looks of cells too',
    );
    expect(cellIn(recordOf(changed(allowing, italic)), "One", "A1")?.look).toBe(3);
    expect(() => changed(allowing, setLook("A1", { ...OF_A1, isLocked: false }))).toThrow(
      /cell A1: its sheet is protected/,
    );
  });
});
