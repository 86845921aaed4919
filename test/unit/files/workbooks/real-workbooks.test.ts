import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { proposeFile } from "../../../../src/files/proposal/propose-file";
import { readWorkbook } from "../../../../src/files/workbooks/read-workbook";
import { describeRealData, realDataPath } from "../../../support/real-data";

const booksIn = (folder: string): readonly string[] =>
  existsSync(realDataPath(folder))
    ? readdirSync(realDataPath(folder)).filter((file) => /\.xls[xm]$/.test(file))
    : [];

describeRealData("workbooks of others", () => {
  const books = ["xlsx", "audit/books"].flatMap((folder) =>
    booksIn(folder).map((file) => join(folder, file)),
  );

  it("are all there", () => {
    expect(books).toHaveLength(73);
  });

  it.each(books.filter((book) => !book.endsWith("33-xl8galry.xlsx")))(
    "give their sheets: %s",
    async (book) => {
      const sheets = await readWorkbook(readFileSync(realDataPath(book)));

      expect(sheets.every(({ name }) => name !== "")).toBe(true);
      expect(sheets.flatMap(({ rows }) => rows?.rows ?? []).length).toBeGreaterThan(0);
    },
  );

  it("are refused when they hold charts alone", async () => {
    const book = readFileSync(realDataPath("xlsx/33-xl8galry.xlsx"));

    await expect(readWorkbook(book)).rejects.toThrow("found only charts");
  });

  it("become tables of all sheets that hold one", async () => {
    const book = readFileSync(realDataPath("xlsx/35-SalesTemplate.xlsx"));

    const { tables } = await proposeFile(book, { name: "SalesTemplate.xlsx" });

    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Template", 1],
      ["Output", 6],
    ]);
  });
});

describeRealData("a sound zip file that ends in .xlsx", () => {
  const folder = realDataPath("../cases/analyst");

  it("is refused by its name when it holds no sheet", async () => {
    const name = "27_workbook.xlsx";

    await expect(proposeFile(readFileSync(join(folder, name)), { name })).rejects.toThrow(
      /^27_workbook\.xlsx: expected a workbook with at least one sheet, found one that holds no sheet: /,
    );
  });
});
