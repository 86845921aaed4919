import { readSheets } from "../../../../src/files/xlsx/read-sheets";
import { aZip, partsOf } from "./a-workbook";

const NAME = { name: "book.xlsx" };

async function rowsOf(sheetData: string, others: Readonly<Record<string, string>> = {}) {
  const [sheet] = await readSheets(aZip(partsOf(sheetData, others)), NAME);
  return sheet?.rows;
}

describe("the sheets of a workbook", () => {
  it.each([false, true])(
    "have a name and rows of what their cells hold, packed: %j",
    async (isPacked) => {
      const data = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>1234.5</v></c></row>
      <row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c></row>`;

      expect(await readSheets(aZip(partsOf(data), isPacked), NAME)).toEqual([
        {
          name: "Sales & Co",
          isHidden: false,
          rows: [
            { row: 2, cells: ["account_id", "", 1234.5] },
            { row: 5, cells: ["", true, "#N/A"] },
          ],
        },
      ]);
    },
  );

  it("stand in the order of their tabs; hidden ones are told, charts are none", async () => {
    const sheets = await readSheets(
      aZip(
        partsOf("", {
          "xl/workbook.xml": `<workbook><sheets>
            <sheet name="Chart" sheetId="3" r:id="r4"/>
            <sheet name="Old > new" sheetId="1" state="veryHidden" r:id="r1"/>
            <sheet name="New" sheetId="2" state="visible" r:id="r1"/></sheets></workbook>`,
        }),
      ),
      NAME,
    );

    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Old > new", true],
      ["New", false],
    ]);
  });

  it("may name their elements with a prefix, and leave out where rows and cells stand", async () => {
    const { "xl/worksheets/sheet1.xml": sheet } = partsOf(
      "<x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row/><x:row><x:c t='str'><x:v>a</x:v></x:c></x:row>",
    );

    expect(await rowsOf("", { "xl/worksheets/sheet1.xml": sheet })).toEqual([
      { row: 1, cells: [1, "", 3] },
      { row: 3, cells: ["a"] },
    ]);
  });

  it("share texts in pieces, and texts that stand in the cell", async () => {
    const texts = `<sst><si><r><t>Nord</t></r><r><t xml:space="preserve"> &lt;AG&gt;</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b\r\nc</t></si><si><t/></si></sst>`;
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
      <c r="D1" t="s"><v>3</v></c><c r="AA1" t="inlineStr"><is><t><![CDATA[x < y]]></t></is></c></row>`;

    expect((await rowsOf(data, { "xl/sharedStrings.xml": texts }))?.[0]?.cells).toEqual([
      ...["Nord <AG>", "東京", "a\rb\nc"],
      ...Array.from({ length: 23 }, () => ""),
      "x < y",
    ]);
  });

  it("answer what formulas had given", async () => {
    const data = `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`;

    expect((await rowsOf(data))?.[0]?.cells).toEqual([12, "ab"]);
  });
});

describe("a day in a cell", () => {
  const styles = `<styleSheet><numFmts>
    <numFmt numFmtId="164" formatCode="[$-407]dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;day&quot;"/>
    <numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="[>100]0;mmm"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
  const data = `<row r="1">${[0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>46053</v></c>`).join("")}</row>`;
  const day = { date: 46_053 };

  it("is told by its format, not by a word in quotes, and times are numbers", async () => {
    expect((await rowsOf(data, { "xl/styles.xml": styles }))?.[0]?.cells).toEqual([
      46_053,
      day,
      day,
      46_053,
      46_053,
      46_053,
      46_053,
    ]);
  });

  it("counts from 1900 when its workbook counts from 1904", async () => {
    const workbook = `<workbook><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`;

    const rows = await rowsOf(
      '<row r="1"><c r="A1" s="1"><v>44591</v></c><c r="B1"><v>44591</v></c></row>',
      {
        "xl/workbook.xml": workbook,
        "xl/styles.xml": styles,
      },
    );

    expect(rows?.[0]?.cells).toEqual([day, 44_591]);
  });

  it("may be written as a day", async () => {
    const data =
      '<row r="1"><c r="A1" t="d"><v>2026-01-31</v></c><c r="B1" t="d"><v>2026-01-31T12:00:00Z</v></c></row>';

    expect((await rowsOf(data))?.[0]?.cells).toEqual([day, { date: 46_053.5 }]);
  });
});

describe("a workbook that cannot be read", () => {
  const { "xl/workbook.xml": workbook, ...withoutMain } = partsOf("");
  const { "xl/worksheets/sheet1.xml": sheet, ...withoutSheet } = partsOf("");
  const chart = workbook.replace('r:id="r1"', 'r:id="r4"');

  it.each([
    [
      "without any sheet",
      aZip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }),
      "book.xlsx: it holds no sheet: xl/workbook.xml names none (its relationships are missing too); expected a workbook with at least one sheet",
    ],
    [
      "that is another archive",
      aZip({ "readme.txt": sheet }),
      "book.xlsx: expected a workbook with a part xl/workbook.xml, found an archive without it",
    ],
    [
      "without its main part",
      aZip(withoutMain),
      "book.xlsx: expected a workbook with a part xl/workbook.xml",
    ],
    [
      "without the part of a sheet",
      aZip(withoutSheet),
      "book.xlsx: expected part xl/worksheets/sheet1.xml, which the workbook names, found none",
    ],
    [
      "of charts alone",
      aZip({ ...partsOf(""), "xl/workbook.xml": chart }),
      "book.xlsx: it holds no sheet with cells: xl/workbook.xml names charts alone",
    ],
    [
      "that names a sheet without a place",
      aZip({ ...partsOf(""), "xl/workbook.xml": workbook.replace("r1", "r9") }),
      'book.xlsx: expected xl/workbook.xml to tell where sheet "Sales & Co" stands',
    ],
    [
      "that is cut",
      aZip(partsOf("")).subarray(0, 400),
      "book.xlsx: expected a workbook, found a zip without its directory",
    ],
  ])("is refused by its name: %s", async (_, bytes, message) => {
    await expect(readSheets(bytes, NAME)).rejects.toThrow(message);
  });

  it("is refused when a part does not unpack", async () => {
    const bytes = aZip(partsOf(""), true);
    bytes.fill(0xff, 40, 60);

    await expect(readSheets(bytes, NAME)).rejects.toThrow("to unpack, found bytes that do not");
  });
});
