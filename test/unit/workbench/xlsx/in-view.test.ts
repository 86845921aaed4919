import { WORKBOOK_PLACE } from "../../../../src/workbench/keeping/book/places";
import { xlsxWork, type GridToWrite } from "../../../../src/workbench/xlsx/xlsx-work";
import { inGrid } from "../../../support/xlsx-grid";
import { xlsxFile } from "../../../support/xlsx-file";
import { recordOf } from "../../../support/xlsx-parts";

const work = xlsxWork();

describe("the sheet in view", () => {
  const xml = "<sheetData/>";
  const sheets = [
    { name: "One", xml },
    { name: "Two", xml },
    { name: "Hidden", xml, state: "hidden" as const },
  ];
  const bookAt = (tab: number): Uint8Array =>
    xlsxFile({ sheets, before: `<bookViews><workbookView activeTab="${tab}"/></bookViews>` });
  const inViewOf = (grid: GridToWrite): unknown =>
    (JSON.parse(grid.parts.get(WORKBOOK_PLACE) ?? "") as { readonly inView?: string }).inView;

  it("is the one that the file says, if it can be seen", () => {
    expect([0, 1, 2].map((tab) => inViewOf(inGrid(bookAt(tab))))).toEqual([
      "of-file-1",
      "of-file-2",
      undefined,
    ]);
  });

  it("is that of a new file", () => {
    const created = work.create(inGrid(bookAt(1)));
    if (created.kind === "refused") throw new Error(created.why);
    expect(recordOf(created.done.bytes).inView).toBe(1);
  });

  it("is no change of the file", () => {
    const book = bookAt(1);
    const saved = work.saveOver(book, inGrid(book));
    if (saved.kind === "refused") throw new Error(saved.why);
    expect(Buffer.from(saved.done.bytes).equals(book)).toBe(true);
  });
});
