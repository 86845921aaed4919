import { newXlsx } from "../../../../src/files/xlsx/new/new-xlsx";
import { WORKBOOK_PLACE, sheetPlace } from "../../../../src/workbench/keeping/book/places";
import { xlsxWork } from "../../../../src/workbench/xlsx/xlsx-work";
import { inGrid } from "../../../support/xlsx-grid";
import { xlsxFile } from "../../../support/xlsx-file";
import { fontWith, lookWith, sheetWith, workbookWith } from "../../../support/xlsx-state";

const work = xlsxWork();

describe("the height of a row of a file", () => {
  const row = (place: number, said: string): string =>
    `<row r="${place}" ${said}><c r="A${place}"><v>1</v></c></row>`;
  const rows = [
    row(1, 'ht="33"'),
    row(2, 'ht="15"'),
    row(3, 'ht="12" customHeight="1"'),
    row(4, ""),
  ];
  const book = xlsxFile({
    sheets: [{ name: "Data", xml: `<sheetData>${rows.join("")}</sheetData>` }],
  });
  const sheet = JSON.parse(inGrid(book).parts.get(sheetPlace("of-file-1")) ?? "") as {
    readonly rowData: Readonly<Record<number, Readonly<Record<string, number>>>>;
  };

  it.each([
    ["what it holds needs more than a row of the grid", 0, { ah: 44 }],
    ["it is lower than a row of the grid", 1, {}],
    ["a person gave it one", 2, { h: 16, ia: 0 }],
    ["nothing is said", 3, {}],
  ])("is told to the grid where %s", (_, place, expected) => {
    const { ah, h, ia } = sheet.rowData[place] ?? {};
    const told = Object.entries({ ah, h, ia }).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it("is no change of the file", () => {
    const saved = work.saveOver(book, inGrid(book));
    expect(saved.kind === "done" && Buffer.from(saved.done.bytes).equals(book)).toBe(true);
  });
});

describe("the colour of a text of a file", () => {
  it.each([
    ["#000000", "#000000", undefined],
    ["#000000", "#FF0000", "#FF0000"],
    ["#FF0000", "#FF0000", "#FF0000"],
    ["#FF0000", "#000000", "#000000"],
  ])("where %s is usual and the text is %s is in the grid: %s", (usual, colour, expected) => {
    const looks = [
      lookWith({ font: fontWith({ colour: usual }) }),
      lookWith({ font: fontWith({ colour, isBold: true }) }),
    ];
    const book = newXlsx(workbookWith([sheetWith({ name: "Data" })], { looks }));
    const { styles } = JSON.parse(inGrid(book).parts.get(WORKBOOK_PLACE) ?? "") as {
      readonly styles: Readonly<Record<string, { readonly cl?: { readonly rgb: string } }>>;
    };
    expect(styles["of-file-1"]?.cl?.rgb).toBe(expected);
  });
});
