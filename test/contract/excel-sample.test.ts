import { sampleWorkbook } from "../../src/sample/sample-workbook";
import { insertWholeSample } from "../support/whole-sample";
import { openExcel } from "./opened-excel";

jest.setTimeout(120_000);

/** Setting a sheet's place is refused by some programs that can do all the rest. */
const READ_ONLY_POSITION = { lacks: ["Worksheet.position="] };

describe("the sample", () => {
  it("is inserted where the position of sheets cannot be set", async () => {
    const { workbook, book } = openExcel(READ_ONLY_POSITION);
    const standing = book.sheets.map(({ name }) => name);

    await insertWholeSample(workbook);

    const wished = sampleWorkbook().sheets.map(({ name }) => name);
    const added = book.sheets.slice(standing.length).map(({ name }) => name);
    expect(added.length).toBe(wished.length);
    expect(book.sheets.map(({ name }) => name).slice(0, standing.length)).toEqual(standing);
  });

  it("is refused there when a sheet is to stand after another", async () => {
    const { workbook } = openExcel(READ_ONLY_POSITION);

    const deed = workbook.apply([{ change: "sheet", name: "Plan", after: "Accounts" }]);

    await expect(deed).rejects.toMatchObject({ code: "unsupported" });
  });
});
