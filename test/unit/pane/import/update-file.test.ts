import { acceptFile } from "../../../../src/pane/features/import/accept-file";
import { ask } from "../../../../src/pane/features/import/ask-file";
import { compareFile } from "../../../../src/pane/features/import/compare-file";
import { IDLE, type ImportState } from "../../../../src/pane/features/import/import-state";
import type { FileImport } from "../../../../src/pane/features/import/file-import";
import { openFile } from "../../../../src/pane/features/import/open-file";
import { countsOf, deedLine, summaryLine } from "../../../../src/files/update/update-sentences";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { WorkbookError, type WorkbookGateway } from "../../../../src/workbook/gateway";
import { imports } from "./imports";

const JUNE = `Customer ID;Customer;Sales;Trust;As of
C-1;Alder;1000;5;2026-06-30
C-2;Birch;800;6;2026-06-30
`;
const JULY = `Customer ID;Customer;Sales;Trust;As of
C-1;Alder;1200,50;9;2026-07-31
C-3;Cedar;70;4;2026-07-31
`;

const blank = (): WorkbookGateway => memoryWorkbook({ sheets: [] }).workbook;

/** Chooses a file, and shows what comes of it. */
async function opened(
  workbook: WorkbookGateway,
  name: string,
  text: string,
): Promise<{ readonly files: FileImport; readonly state: () => ImportState }> {
  const { files } = imports();
  await openFile(
    files,
    new File([text], name, { lastModified: Date.UTC(2026, 7, 3, 12) }),
    workbook,
  );
  return { files, state: () => files.store.get() };
}

/** Opens a file as a table of its own. */
async function into(workbook: WorkbookGateway, name: string, text: string): Promise<void> {
  await acceptFile((await opened(workbook, name, text)).files, workbook);
}

describe("a newer file of a table that is known", () => {
  it("is proposed to update it, shows what that changes, and writes it", async () => {
    const workbook = blank();
    await into(workbook, "june.csv", JUNE);
    const { files, state } = await opened(workbook, "july.csv", JULY);

    expect(state()).toMatchObject({ plan: { target: "june" }, seen: { targets: ["june"] } });
    await compareFile(files, workbook);
    const reviewing = state();
    if (reviewing.phase !== "reviewing") throw new Error(reviewing.phase);
    expect(summaryLine(countsOf(reviewing.preview))).toBe("1 known · 1 new · 1 missing");
    expect(
      reviewing.preview.changed.map(({ key, column, before, after }) => [
        key,
        column,
        before,
        after,
      ]),
    ).toContainEqual(["C-1", "revenue_12m", 1000, 1200.5]);

    await acceptFile(files, workbook);
    expect(state()).toEqual(IDLE);
    expect((await workbook.readTable("june")).rows.map((row) => row.slice(0, 4))).toEqual([
      // Trust is a judgement and stays.
      ["C-1", "Alder", 1200.5, 5],
      ["C-2", "Birch", 800, 6],
      ["C-3", "Cedar", 70, 4],
    ]);
  });

  it("changes nothing the second time", async () => {
    const workbook = blank();
    await into(workbook, "june.csv", JUNE);
    const { files, state } = await opened(workbook, "june again.csv", JUNE);
    await compareFile(files, workbook);

    const reviewing = state();
    if (reviewing.phase !== "reviewing") throw new Error(reviewing.phase);
    expect(deedLine(countsOf(reviewing.preview))).toBe("0 changes");
  });

  it("writes nothing where a cell was changed since it was looked at, and says so", async () => {
    const workbook = blank();
    await into(workbook, "june.csv", JUNE);
    const { files, state } = await opened(workbook, "july.csv", JULY);
    await compareFile(files, workbook);
    const rows = [{ key: "C-1", seen: { revenue_12m: 1000 }, set: { revenue_12m: 1001 } }];
    await workbook.apply([{ change: "update-rows", table: "june", key: "account_id", rows }]);

    await acceptFile(files, workbook);

    expect(state()).toMatchObject({ phase: "reviewing", refusal: expect.any(String) as string });
    expect((await workbook.readTable("june")).rows).toHaveLength(2);
  });

  it("is a table of its own for who wants that", async () => {
    const workbook = blank();
    await into(workbook, "june.csv", JUNE);
    const { files } = await opened(workbook, "july.csv", JULY);
    files.store.send({ type: "planned", plan: { target: undefined } });
    await acceptFile(files, workbook);

    expect((await workbook.listTables()).map(({ name }) => name)).toEqual(["june", "july"]);
  });

  it("is asked for its day and source where the file has none, once", async () => {
    const workbook = blank();
    await into(workbook, "june.csv", JUNE);
    const withoutDay = "account_id;revenue_12m\nC-2;900\n";
    const { files, state } = await opened(workbook, "crm.csv", withoutDay);
    files.store.send({ type: "planned", plan: { target: "june" } });
    await compareFile(files, workbook);

    expect(state()).toMatchObject({ origin: { asOf: "2026-08-03", source: "crm.csv" } });
    files.store.send({ type: "originated", origin: { asOf: "2026-07-31" } });
    await acceptFile(files, workbook);
    expect((await workbook.readTable("june")).rows[1]).toEqual(["C-2", "Birch", 900, 6, 46_234]);
  });
});

describe("a file of a kind that came in before", () => {
  const EXPORT = "Ref;Turnover;Colour\nA;5;red\nB;6;blue\n";

  it("is read as a person corrected the last one", async () => {
    const workbook = blank();
    const { files } = await opened(workbook, "first.csv", EXPORT);
    const columns = new Map([
      ["Ref", "account_id"],
      ["Turnover", "revenue_12m"],
      ["Colour", undefined],
    ]);
    await ask(files, { chosen: { table: "Accounts", columns } });
    await acceptFile(files, workbook);
    const { state } = await opened(workbook, "second.csv", EXPORT);

    expect(state()).toMatchObject({
      plan: { target: "first" },
      seen: { asked: { chosen: { table: "Accounts", columns } }, targets: ["first"] },
    });
  });

  it("is read as a person answered of the last one", async () => {
    const workbook = blank();
    const text = "Customer ID;As of\nC-1;01/02/2024\nC-2;03/04/2024\n";
    const { files } = await opened(workbook, "first.csv", text);
    const columns = new Map([["As of", { dateOrder: "dmy" } as const]]);
    await ask(files, { columns });
    await acceptFile(files, workbook);
    const { state } = await opened(workbook, "second.csv", text);

    expect(state()).toMatchObject({
      seen: { asked: { columns }, look: { outcome: { questions: [] } } },
    });
  });

  it("comes in where the workbook cannot remember it", async () => {
    const refused = (): Promise<never> =>
      Promise.reject(new WorkbookError("unsupported", "No settings here."));
    const workbook = { ...blank(), readSetting: refused, writeSetting: refused };
    await into(workbook, "first.csv", EXPORT);

    expect((await workbook.listTables()).map(({ name }) => name)).toEqual(["first"]);
  });

  it("is read as proposed where the workbook keeps something else under that name", async () => {
    const workbook = blank();
    await workbook.writeSetting("files", [
      { headers: 3 },
      null,
      "x",
      { headers: ["Ref", "Turnover", "Colour"], target: "t", columns: {}, choices: null },
    ]);

    expect((await opened(workbook, "first.csv", EXPORT)).state()).toMatchObject({
      phase: "previewing",
      plan: { target: undefined },
    });
  });
});

describe("a table that a file becomes", () => {
  it("has columns in which its headers, days and texts stand whole", async () => {
    const { workbook, book } = memoryWorkbook({ sheets: [] });
    await into(workbook, "june.csv", JUNE);

    const widths = book.sheets.find(({ name }) => name === "june")?.widths ?? new Map();
    // 8 pixels for a letter, 28 beside them, and the button that covers two letters of a header.
    expect([...widths.values()]).toEqual([124, 76, 132, 84, 108]);
  });
});

describe("a ledger", () => {
  const LINES =
    "Customer ID;Invoice date;Net amount\nC-1;2026-01-05;100\nC-1;2026-02-05;50\nC-2;2026-02-07;70\n";

  it("has a sheet of its accounts, with the formulas that make them", async () => {
    const workbook = blank();
    await into(workbook, "lines.csv", LINES);

    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
      "Sheet1",
      "lines",
      "lines accounts",
    ]);
    const { formulas } = await workbook.readFormulas("'lines accounts'!A1:P3");
    expect(formulas[0]?.[1]).toBe("=MAX(lines[date])");
    expect(formulas[2]?.[0]).toBe("=KAM.ORDERS(lines[#All],$B$1)");
    expect(formulas[2]?.[15]).toBe("=KAM.OVERDUE(KAM.ORDERS(lines[#All],$B$1))");
  });

  it("is a table alone for who wants that", async () => {
    const workbook = blank();
    const { files } = await opened(workbook, "lines.csv", LINES);
    files.store.send({ type: "planned", plan: { makesAccounts: false } });
    await acceptFile(files, workbook);

    expect(await workbook.listSheets()).toHaveLength(2);
  });

  it("gets the lines that a newer file has more, and none twice", async () => {
    const workbook = blank();
    await into(workbook, "lines.csv", LINES);
    const newer = `${LINES}C-2;2026-03-01;70\nC-2;2026-03-01;70\n`;
    const { files, state } = await opened(workbook, "newer.csv", newer);
    await compareFile(files, workbook);
    const reviewing = state();
    if (reviewing.phase !== "reviewing") throw new Error(reviewing.phase);
    expect(summaryLine(countsOf(reviewing.preview))).toBe("3 known · 2 new");
    await acceptFile(files, workbook);
    const again = await opened(workbook, "newer.csv", newer);
    await compareFile(again.files, workbook);
    const seen = again.state();
    if (seen.phase !== "reviewing") throw new Error(seen.phase);

    expect((await workbook.readTable("lines")).rows).toHaveLength(5);
    expect(deedLine(countsOf(seen.preview))).toBe("0 changes");
  });
});
