import { CsvError } from "../../../../src/files/csv/csv-error";
import { readWorkbook } from "../../../../src/files/workbooks/read-workbook";
import { rowOf, workbookFile } from "../../../support/workbook-file";
import { zipFile } from "../../../support/zip-file";

async function refusalOf(bytes: Uint8Array, most?: number): Promise<string> {
  try {
    await readWorkbook(bytes, most);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(CsvError);
    return (thrown as CsvError).message;
  }
  return "not refused";
}

const inTwoBytes = (text: string): Buffer => Buffer.from(text, "utf16le");
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const older = (stream: string): Uint8Array =>
  new Uint8Array(Buffer.concat([OLE, Buffer.alloc(512), inTwoBytes(stream)]));
const zipOf = (...names: readonly string[]): Uint8Array =>
  zipFile(names.map((name) => ({ name, content: "<a/>" })));

describe("a file that is no workbook of the form .xlsx", () => {
  it.each([
    [
      "with a password",
      older("EncryptedPackage"),
      "expected a workbook that opens without a password, found one with a password: open it in Excel, remove the password and save it again",
    ],
    [
      ".xls",
      older("Workbook"),
      "expected a workbook saved as .xlsx, found one of the older form .xls: open it in Excel and save it as .xlsx",
    ],
    [
      ".xls of 1995",
      older("Book"),
      "expected a workbook saved as .xlsx, found one of the older form .xls: open it in Excel and save it as .xlsx",
    ],
    [
      "an older document",
      older("WordDocument"),
      "expected a workbook, found a file of an older Office program that holds none: choose a workbook saved as .xlsx",
    ],
    [
      ".xlsb",
      zipOf("[Content_Types].xml", "xl/workbook.bin"),
      "expected a workbook saved as .xlsx, found a binary one (.xlsb): open it in Excel and save it as .xlsx",
    ],
    [
      ".ods",
      zipOf("mimetype", "content.xml", "META-INF/manifest.xml"),
      "expected a workbook saved as .xlsx, found a file of OpenDocument (.ods): open it in your spreadsheet program and save it as .xlsx",
    ],
    [
      ".numbers",
      zipOf("Index/Document.iwa"),
      "expected a workbook saved as .xlsx, found a file of Apple's programs: export it from Numbers as .xlsx",
    ],
    [
      ".docx",
      zipOf("[Content_Types].xml", "word/document.xml"),
      "expected a workbook, found a Word document: choose a workbook saved as .xlsx",
    ],
    [
      ".pptx",
      zipOf("[Content_Types].xml", "ppt/presentation.xml"),
      "expected a workbook, found a PowerPoint presentation: choose a workbook saved as .xlsx",
    ],
    [
      "an archive",
      zipOf("accounts.csv", "readme.txt"),
      "expected a workbook, found a zip file of other files (accounts.csv and 1 more): unpack it and choose one of them",
    ],
    [
      "an empty archive",
      zipOf(),
      "expected a workbook, found a zip file without any file: choose a workbook saved as .xlsx",
    ],
    [
      "no zip",
      new TextEncoder().encode("id,revenue"),
      "expected a workbook saved as .xlsx, found a file of another form: choose a workbook saved as .xlsx",
    ],
  ])("is refused in words: %s", async (_, bytes, message) => {
    expect(await refusalOf(bytes)).toBe(message);
  });
});

describe("a workbook that cannot be read", () => {
  const DAMAGED =
    "expected a whole workbook, found one that is damaged or written in an unusual way: open it in Excel and save it again, or copy it once more from where it came";
  const sound = workbookFile([{ name: "Accounts", cells: rowOf(1, ["x"]) }]);

  it("is refused when it is cut off", async () => {
    expect(await refusalOf(sound.slice(0, -30))).toBe(DAMAGED);
  });

  it("is refused when a part of it is damaged", async () => {
    const file = sound.slice();
    file.fill(255, file.length / 2, file.length / 2 + 40);

    expect(await refusalOf(file)).toBe(DAMAGED);
  });

  it.each([
    ["a text that it does not hold", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["XML that is none", "<row><c"],
    ["cells that do not say where they stand", "<row><c><v>1</v></c></row>"],
  ])("is refused when it asks for %s", async (_, cells) => {
    expect(await refusalOf(workbookFile([{ name: "Accounts", cells }]))).toBe(DAMAGED);
  });

  it("is refused when a part is missing", async () => {
    const parts = ["[Content_Types].xml", "xl/workbook.xml"].map((name) => ({
      name,
      content: '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    }));

    expect(await refusalOf(zipFile(parts))).toBe(DAMAGED);
  });
});

describe("a workbook without anything to read", () => {
  it("is refused when it names no sheet", async () => {
    const file = zipFile([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "xl/workbook.xml", content: "<workbook/>" },
    ]);

    expect(await refusalOf(file)).toBe(
      "expected a workbook with at least one sheet, found one that holds no sheet: its list of sheets (xl/workbook.xml) names none, and its relationships are missing too",
    );
  });

  it("is refused when its sheets are charts", async () => {
    expect(await refusalOf(workbookFile([{ name: "Chart", cells: "", isChart: true }]))).toBe(
      "expected a workbook with at least one sheet of cells, found only charts",
    );
  });
});

describe("a workbook that is too large", () => {
  it("is refused when its sheets unpack to more than a page can hold", async () => {
    const megabyte = 1024 * 1024;
    const file = workbookFile([{ name: "Accounts", cells: " ".repeat(2 * megabyte) }]);

    expect(await refusalOf(file, 2 * megabyte)).toBe(
      "expected a workbook of up to 2 MB once unpacked, found a larger one: keep the rows that you need in a workbook of their own, or save the sheet as CSV",
    );
  });

  it("is refused when a lone cell stands far from the others", async () => {
    const cells = `${rowOf(1, ["x"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;

    expect(await refusalOf(workbookFile([{ name: "Accounts", cells }]))).toBe(
      'sheet "Accounts": expected up to 20 million cells, found a sheet that reaches to column XFD and row 1048576: delete what stands far from the table',
    );
  });
});
