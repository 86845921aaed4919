import { findSample } from "../../../src/sample/find-sample";
import { insertSample } from "../../../src/sample/open-sample";
import { sampleDoor } from "../../../src/sample/sample-door";
import { SAMPLE_CHAPTERS, sheetsOf } from "../../../src/sample/sample-chapters";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import type { WorkbookContents } from "../../../src/workbook/contents";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/gateway";
import { isFormula } from "../../../src/workbook/transaction/settings";
import { memoryState } from "../../support/memory-state";
import { insertWholeSample } from "../../support/whole-sample";

// Some of them make the whole sample.
jest.setTimeout(30_000);

const OWN: WorkbookContents = {
  sheets: [{ name: "Own", cells: [["mine"]], formulas: [], tables: [] }],
};
const FIRST = ["Portfolio", "Accounts", "Settings"];
const WISHED = sampleWorkbook().sheets.map(({ name }) => name);

function formulasOf({ book }: MemoryWorkbook): readonly string[] {
  return book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])),
  );
}

function sheetNames({ book }: MemoryWorkbook): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

/** A workbook that refuses when it is written for the so-many-th time. */
function refusingAt(last: number): MemoryWorkbook {
  let writings = 0;
  return memoryWorkbook(OWN, {
    through: (port) => ({
      ...port,
      write: (settings) => {
        writings += 1;
        if (writings !== last) return port.write(settings);
        return Promise.reject(new WorkbookError("protected", "The workbook is protected."));
      },
    }),
  });
}

describe("opening the sample", () => {
  it("adds three sheets behind those that are there", async () => {
    const opened = memoryWorkbook(OWN);

    const { sample, start } = await insertSample(opened.workbook);

    expect(sheetNames(opened)).toEqual(["Own", ...FIRST]);
    expect(start).toBe("Portfolio!A1");
    expect(sample.tables).toEqual({ Accounts: "Accounts", Settings: "Settings" });
    expect(sample.missing).toEqual(SAMPLE_CHAPTERS.map(({ name }) => name));
  });

  it("is one deed for two presses of a button, and another one in another workbook", async () => {
    const [one, other] = [memoryWorkbook(OWN), memoryWorkbook(OWN)];

    const [first, second] = await Promise.all([
      sampleDoor.insert(one.workbook),
      sampleDoor.insert(one.workbook),
      sampleDoor.insert(other.workbook),
    ]);

    expect(second).toBe(first);
    for (const each of [one, other]) expect(sheetNames(each)).toEqual(["Own", ...FIRST]);
  });

  it("leaves nothing behind when it is refused half-way", async () => {
    const { workbook, book } = refusingAt(2);
    const before = memoryState(book);

    await expect(insertSample(workbook)).rejects.toThrow(
      /^The workbook is protected\. Nothing was changed\.$/,
    );

    expect(memoryState(book)).toEqual(before);
  });
});

describe("chapters that are added to the sample", () => {
  it("make it what a workbook of the whole sample holds", async () => {
    const inserted = memoryWorkbook(OWN);

    const { missing } = await insertWholeSample(inserted.workbook);

    expect(missing).toEqual([]);
    const alone = memoryWorkbook(sampleWorkbook());
    const [, ...sheets] = (memoryState(inserted.book) as { sheets: readonly unknown[] }).sheets;
    expect(sheets).toEqual((memoryState(alone.book) as { sheets: readonly unknown[] }).sheets);
    expect(formulasOf(inserted).length).toBeGreaterThan(100);
  });

  it.each(SAMPLE_CHAPTERS.map(({ name }) => name))(
    "can be added without the others: %s",
    async (chapter) => {
      const { workbook, book } = memoryWorkbook(OWN);
      const { sample } = await insertSample(workbook);

      const added = await sample.add([chapter]);

      const { pagesOf, standsOn } = SAMPLE_CHAPTERS.find(({ name }) => name === chapter) ?? {};
      const [first] = pagesOf === undefined ? [] : sheetsOf(pagesOf);
      expect(added.start.replaceAll("'", "")).toBe(`${first ?? ""}!A1`);
      const there = SAMPLE_CHAPTERS.filter(({ name }) => [chapter, standsOn].includes(name));
      expect(book.sheets.map(({ name }) => name)).toEqual([
        "Own",
        ...FIRST,
        ...there.flatMap((each) => sheetsOf(each.pagesOf)),
      ]);
      expect(added.sample.missing).toHaveLength(SAMPLE_CHAPTERS.length - there.length);
    },
  );

  it("speak of tables and sheets by the names they got", async () => {
    const twice = memoryWorkbook(sampleWorkbook());
    const before = formulasOf(twice).length;

    const { tables, start } = await insertWholeSample(twice.workbook);

    expect(tables).toEqual({ Accounts: "Accounts_2", Settings: "Settings_2" });
    expect(start).toBe("'Portfolio 2'!A1");
    const added = formulasOf(twice).slice(before);
    const names = sampleWorkbook().sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const speaksOfFirst = (formula: string): boolean =>
      names.some((name) => new RegExp(`(?<![\\w.])${name}\\[`).test(formula));
    expect(added.filter(speaksOfFirst)).toEqual([]);
    const speaksOfFirstSheet = (formula: string): boolean =>
      WISHED.some(
        (name) =>
          formula.includes(`'${name}'!`) || new RegExp(`(?<![\\w.' ])${name}!`).test(formula),
      );
    expect(added.filter(speaksOfFirstSheet)).toEqual([]);
  });

  it("leave nothing of themselves behind when they are refused half-way", async () => {
    const { workbook, book } = refusingAt(8);
    const { sample } = await insertSample(workbook);
    const before = memoryState(book);

    await expect(sample.add(sample.missing)).rejects.toThrow(
      /^The workbook is protected\. Nothing was changed\.$/,
    );

    expect(memoryState(book)).toEqual(before);
  });

  it("are stopped by the person, and leave nothing of themselves behind", async () => {
    const { workbook, book } = memoryWorkbook(OWN);
    const { sample } = await insertSample(workbook);
    const before = memoryState(book);
    const stop = new AbortController();
    const stopOnChange = await workbook.onChanged((address) => {
      if (address.startsWith("Lifetime!")) stop.abort();
    });

    const adding = sample.add(sample.missing, { signal: stop.signal });

    await expect(adding).rejects.toMatchObject({ code: "cancelled" });
    await stopOnChange();
    expect(memoryState(book)).toEqual(before);
  });
});

describe("removing the sample", () => {
  it("leaves the workbook as it was, also after chapters were added one by one", async () => {
    const { workbook, book } = memoryWorkbook(OWN);
    const before = memoryState(book);
    const first = (await insertSample(workbook)).sample;
    const second = (await first.add(["cost"])).sample;
    const { sample } = await second.add(["repeat-buying"]);

    expect(await sample.remove?.()).toEqual([]);

    expect(memoryState(book)).toEqual(before);
    expect(await findSample(workbook)).toBeUndefined();
  });

  it("keeps what a person has typed on it, and says where", async () => {
    const opened = memoryWorkbook(OWN);
    const { sample } = await insertSample(opened.workbook);
    await opened.hands.typeInto("Portfolio!Z99", "mine");

    const kept = await sample.remove?.();

    expect(kept?.join()).toContain("Portfolio");
    expect(sheetNames(opened)).toEqual(["Own", "Portfolio"]);
  });
});

describe("finding the sample of an earlier visit", () => {
  it("knows the names it got and the chapters that are missing", async () => {
    const opened = memoryWorkbook(sampleWorkbook());
    const { sample } = await insertSample(opened.workbook);
    await sample.add(["cost"]);

    const found = await findSample(opened.workbook);

    expect(found?.tables).toEqual({ Accounts: "Accounts_2", Settings: "Settings_2" });
    expect(found?.missing).not.toContain("cost");
    expect(found?.missing).toHaveLength(SAMPLE_CHAPTERS.length - 1);
    expect(found?.remove).toBeUndefined();
    await found?.add(["weights"]);
    expect(sheetNames(opened)).toContain("Weights 2");
  });

  it("finds none where there was none, or another program's note, or where it was deleted", async () => {
    const { workbook, book } = memoryWorkbook(OWN);
    expect(await findSample(workbook)).toBeUndefined();

    for (const strange of ["text", 7, { sheets: 1 }, { sheets: { A: 1 }, tables: {} }, null]) {
      await workbook.writeSetting("sample", strange);
      expect(await findSample(workbook)).toBeUndefined();
    }

    await insertSample(workbook);
    book.sheets.splice(1);
    expect(await findSample(workbook)).toBeUndefined();
  });
});
