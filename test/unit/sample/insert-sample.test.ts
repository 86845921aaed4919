import { insertSample } from "../../../src/sample/insert-sample";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { splitAddress } from "../../../src/workbook/address";
import type { WorkbookContents } from "../../../src/workbook/contents";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/gateway";
import { isFormula } from "../../../src/workbook/transaction/settings";
import { memoryState } from "../../support/memory-state";

// Each of them makes the whole sample.
jest.setTimeout(30_000);

const OWN: WorkbookContents = {
  sheets: [{ name: "Own", cells: [["mine"]], formulas: [], tables: [] }],
};

function formulasOf({ book }: MemoryWorkbook): readonly string[] {
  return book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])),
  );
}

describe("inserting the sample", () => {
  it("adds its sheets behind those that are there, in its order", async () => {
    const { workbook, book } = memoryWorkbook(OWN);

    const { addresses, start } = await insertSample(workbook);

    const wished = sampleWorkbook().sheets.map(({ name }) => name);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Own", ...wished]);
    expect(addresses.map((address) => splitAddress(address).sheet)).toEqual(wished);
    expect(start).toBe("Portfolio!A1");
  });

  it("fills them with what a workbook of the sample alone holds", async () => {
    const inserted = memoryWorkbook(OWN);
    await insertSample(inserted.workbook);

    const alone = memoryWorkbook(sampleWorkbook());
    const [, ...sheets] = (memoryState(inserted.book) as { sheets: readonly unknown[] }).sheets;
    expect(sheets).toEqual((memoryState(alone.book) as { sheets: readonly unknown[] }).sheets);
    expect(formulasOf(inserted).length).toBeGreaterThan(100);
  });

  it("lets the formulas speak of tables and sheets by the names they got", async () => {
    const twice = memoryWorkbook(sampleWorkbook());
    const before = formulasOf(twice).length;

    const { tables, start } = await insertSample(twice.workbook);

    expect(tables).toEqual({ Accounts: "Accounts_2", Settings: "Settings_2" });
    expect(start).toBe("'Portfolio 2'!A1");
    const added = formulasOf(twice).slice(before);
    const names = sampleWorkbook().sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const speaksOfFirst = (formula: string): boolean =>
      names.some((name) => new RegExp(`(?<![\\w.])${name}\\[`).test(formula));
    expect(added.filter(speaksOfFirst)).toEqual([]);
    const sheets = sampleWorkbook().sheets.map(({ name }) => name);
    const speaksOfFirstSheet = (formula: string): boolean =>
      sheets.some(
        (name) =>
          formula.includes(`'${name}'!`) || new RegExp(`(?<![\\w.' ])${name}!`).test(formula),
      );
    expect(added.filter(speaksOfFirstSheet)).toEqual([]);
  });

  it("leaves nothing behind when it is refused half-way", async () => {
    let writings = 0;
    const { workbook, book } = memoryWorkbook(OWN, {
      through: (port) => ({
        ...port,
        write: (settings) => {
          writings += 1;
          if (writings !== 12) return port.write(settings);
          return Promise.reject(new WorkbookError("protected", "The workbook is protected."));
        },
      }),
    });
    const before = memoryState(book);

    await expect(insertSample(workbook)).rejects.toThrow(
      /^The workbook is protected\. Nothing was changed\.$/,
    );

    expect(memoryState(book)).toEqual(before);
    expect(writings).toBeGreaterThan(12);
  });

  it("is stopped by the person, and leaves nothing behind", async () => {
    const { workbook, book } = memoryWorkbook(OWN);
    const before = memoryState(book);
    const stop = new AbortController();
    const stopOnChange = await workbook.onChanged((address) => {
      if (address.startsWith("Lifetime!")) stop.abort();
    });

    const inserted = insertSample(workbook, { signal: stop.signal });

    await expect(inserted).rejects.toMatchObject({ code: "cancelled" });
    await stopOnChange();
    expect(memoryState(book)).toEqual(before);
  });
});
