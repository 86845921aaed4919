import { acceptFile } from "../../../../src/pane/features/import/accept-file";
import { openSource } from "../../../../src/pane/features/import/open-file";
import { sourceOfPlace, standingPlaces } from "../../../../src/pane/features/import/source";
import type { WorkbookContents } from "../../../../src/workbook/contents";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { imports } from "./imports";

/** A list that somebody keeps by hand: a title above it, days, an id with a zero in front, a total below it. */
const LIST: WorkbookContents["sheets"][number] = {
  name: "Key customers",
  cells: [
    ["Key customers 2026"],
    [],
    ["Customer No", "Customer", "Net Revenue", "Last Order"],
    ["007", "Alder", 1200.5, 46_081],
    ["008", "Birch", 800, 46_037],
    ["Total", "", 2000.5, ""],
  ],
  formulas: [],
  tables: [],
  numberFormats: [{ address: "D4:D5", format: "dd.mm.yyyy" }],
};
const DEALS: WorkbookContents["sheets"][number] = {
  name: "Sheet2",
  cells: [[], [], ["", "", "Customer No", "Sales"], ["", "", "C-1", 5], ["", "", "C-2", 6]],
  formulas: [],
  tables: [{ name: "Deals", address: "C3:D5" }],
};

function withList(): WorkbookGateway {
  return memoryWorkbook({ sheets: [LIST, DEALS] }).workbook;
}

describe("a table or sheet that is in the workbook already", () => {
  it("is offered, tables first", async () => {
    expect(await standingPlaces(withList())).toEqual([
      { kind: "table", name: "Deals", address: "Sheet2!C3:D5" },
      { kind: "sheet", name: "Key customers" },
      { kind: "sheet", name: "Sheet2" },
    ]);
  });

  it("is read like a file: title and total left out, days as days, ids as they stand", async () => {
    const workbook = withList();
    const { files, open } = imports();
    await openSource(
      files,
      sourceOfPlace({ kind: "sheet", name: "Key customers" }, workbook),
      workbook,
    );

    expect(files.store.get()).toMatchObject({
      seen: {
        look: { fileName: "Key customers", headerRows: [3], outcome: { takenFor: "Accounts" } },
      },
    });
    await acceptFile(files, workbook);
    const { headers, rows } = await workbook.readTable("Key_customers");
    expect([headers, ...rows]).toEqual([
      ["account_id", "name", "revenue_12m", "last_order"],
      ["007", "Alder", 1200.5, 46_081],
      ["008", "Birch", 800, 46_037],
    ]);
    expect(open.size).toBe(0);
  });

  it("names the rows of its sheet, and is no table that it could update itself", async () => {
    const workbook = withList();
    const { files } = imports();
    const deals = { kind: "table", name: "Deals", address: "Sheet2!C3:D5" } as const;
    await openSource(files, sourceOfPlace(deals, workbook), workbook);

    expect(files.store.get()).toMatchObject({ seen: { look: { headerRows: [3] }, targets: [] } });
  });

  it("that is blank is refused in words", async () => {
    const workbook = memoryWorkbook({
      sheets: [{ name: "Blank", cells: [], formulas: [], tables: [] }],
    }).workbook;
    const { files } = imports();
    await openSource(files, sourceOfPlace({ kind: "sheet", name: "Blank" }, workbook), workbook);

    expect(files.store.get()).toMatchObject({
      phase: "refused",
      message: expect.stringContaining("found nothing in any sheet") as string,
    });
  });
});
