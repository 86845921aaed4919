import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../src/files/xlsx/read/read-xlsx";
import type { CellContent, WorkbookRecord } from "../../src/files/xlsx/read/workbook-record";
import { cellsAt, untilHeld, valueAt } from "../support/browser/cells";
import { focusGrid, gridHands } from "../support/browser/grid-hands";
import { reload, untilKept, visitorForEachTest } from "../support/browser/kept-books";
import { gatewayOf } from "../support/browser/open-workbench";
import {
  chooseWorkbook,
  openWorkbook,
  savedWorkbook,
  untilOpened,
  withoutPickers,
} from "../support/browser/workbook-files";
import { layFile, liesThere } from "../support/browser/files-in-place";
import { xlsxFile } from "../support/xlsx-file";

const visitor = visitorForEachTest();

beforeEach(() => withoutPickers(visitor.page));

/** A workbook as another program writes it, with a part that the grid does not know. */
const BOOK = xlsxFile({
  sheets: [
    {
      name: "Data",
      xml:
        '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Amount</t></is></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c></row>' +
        '<row r="4"><c r="A4"><f>SUM(A2:A3)</f><v>7</v></c><c r="B4"><f>_xlfn.GROUPBY(A2:A3,A2:A3,_xleta.SUM)</f><v>12</v></c></row>' +
        "</sheetData>",
      leadsTo: [["drawing", "drawings/drawing1.xml", "<drawing/>"]],
    },
  ],
  leadsTo: [["pivotTable", "pivotTables/pivotTable9.xml", "<pivotTableDefinition/>"]],
});

function cellOf(
  record: WorkbookRecord,
  sheet: string,
  row: number,
  column: number,
): CellContent | undefined {
  const cells = record.sheets.find(({ name }) => name === sheet)?.cells;
  return cells?.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe("a file of another program", () => {
  it("is opened, calculated, changed and saved, and no other part of it changes", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Orders.xlsx", BOOK);
    const workbook = gatewayOf(page);
    await untilHeld(workbook, "Data!A1:A4", [["Amount"], [3], [4], [7]]);

    await gridHands(page).typeInto("Data!A2", 5);
    await untilHeld(workbook, "Data!A4", [[9]]);
    const { name, bytes } = await savedWorkbook(page);

    expect(name).toBe("Orders.xlsx");
    expect(cellOf(readXlsx(openXlsx(bytes)), "Data", 1, 0)).toBe(5);
    const [before, after] = [unzipSync(BOOK), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (part) =>
        strFromU8(before[part] ?? new Uint8Array()) !== strFromU8(after[part] ?? new Uint8Array()),
    );
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("shows the value of what the grid cannot calculate, says so, and keeps the formula", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Orders.xlsx", BOOK);
    await page.getByText("a pivot table").waitFor();
    await page.getByText("a formula that the grid cannot calculate").waitFor();
    expect(await valueAt(gatewayOf(page), "Data!B4")).toBe(12);

    await gridHands(page).typeInto("Data!A2", 5);
    const { bytes } = await savedWorkbook(page);

    const [sheet] = readXlsx(openXlsx(bytes)).sheets;
    const kept = sheet?.cells.find(({ row, column }) => row === 3 && column === 1);
    expect(kept?.formula?.stored).toBe("_xlfn.GROUPBY(A2:A3,A2:A3,_xleta.SUM)");
  });

  it("opens with the sheet that it names, and says that it counts its days from 1904", async () => {
    const { page } = visitor;
    const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const before = '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews>';
    const sheets = ["One", "Two"].map((name) => ({ name, xml }));

    await openWorkbook(page, "Mac.xlsx", xlsxFile({ sheets, before }));

    await page.getByText("Mac.xlsx counts its days from 1904", { exact: false }).waitFor();
    const inView = await page.evaluate(() =>
      window.kamWorkbench?.grid.workbook.getActiveSheet().getName(),
    );
    expect(inView).toBe("Two");
  });

  it("is there again when the page is opened again, and is still saved over the file", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Orders.xlsx", BOOK);
    await untilHeld(gatewayOf(page), "Data!A4", [[7]]);
    await gridHands(page).typeInto("Data!A3", 40);
    await untilKept(page);

    await reload(page);

    expect(await cellsAt(gatewayOf(page), "Data!A2:A4")).toEqual([[3], [40], [43]]);
    const { bytes } = await savedWorkbook(page);
    expect(cellOf(readXlsx(openXlsx(bytes)), "Data", 2, 0)).toBe(40);
    expect(Object.keys(unzipSync(bytes))).toContain("xl/drawings/drawing1.xml");
  });

  it("is saved with what is being typed when a person presses the button", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Orders.xlsx", BOOK);
    await gatewayOf(page).select("Data!A2");
    await focusGrid(page);
    await gatewayOf(page).select("Data!A2");
    await page.keyboard.type("8");

    const { bytes } = await savedWorkbook(page);

    expect(cellOf(readXlsx(openXlsx(bytes)), "Data", 1, 0)).toBe(8);
  });

  it("that is none is refused in words, and the workbook in view stays", async () => {
    const { page } = visitor;
    await chooseWorkbook(page, "letter.xlsx", new TextEncoder().encode("Dear Sir or Madam"));

    await page.getByText("letter.xlsx was not opened:").waitFor();
    await page.getByText("No changes yet").waitFor();
  });
});

/** A workbook with a name for its sum. */
const NAMED = xlsxFile({
  sheets: [
    {
      name: "Data",
      xml:
        '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>7</v></c></row></sheetData>',
    },
  ],
  behind: '<definedNames><definedName name="Total">Data!$A$3</definedName></definedNames>',
});

describe("rows of a file of another program", () => {
  it("that are put in move what refers to them, in the file as in the grid", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Named.xlsx", NAMED);
    await page.evaluate(() => {
      window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().insertRows(1, 1);
    });
    await untilHeld(gatewayOf(page), "Data!A1:A4", [[3], [""], [4], [7]]);
    await gridHands(page).typeInto("Data!A2", 10);
    await untilHeld(gatewayOf(page), "Data!A4", [[17]]);

    const record = readXlsx(openXlsx((await savedWorkbook(page)).bytes));

    expect([0, 1, 2].map((row) => cellOf(record, "Data", row, 0))).toEqual([3, 10, 4]);
    expect(record.sheets[0]?.cells.at(-1)?.formula?.typed).toBe("SUM(A1:A3)");
    expect(record.names.map(({ formula }) => formula)).toEqual(["Data!$A$4"]);
  });

  it("that are taken out go into a copy, and not into the file; taken out and undone they are as they were", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Named.xlsx", NAMED);
    await page.evaluate(() => {
      window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().deleteRows(1, 1);
    });
    await untilHeld(gatewayOf(page), "Data!A1:A2", [[3], [3]]);
    await page.getByRole("button", { name: "Save as .xlsx" }).click();
    await page.getByText('Nothing was saved: sheet "Data": rows were taken out').waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    const copy = new Uint8Array(await readFile(await (await download).path()));
    expect(readXlsx(openXlsx(copy)).sheets[0]?.cells.map(({ value }) => value)).toEqual([3, 3]);
    await page.getByText("Saved Copy of Named.xlsx.").waitFor();

    await page.evaluate(() => window.kamWorkbench?.grid.api.undo());
    await untilHeld(gatewayOf(page), "Data!A1:A3", [[3], [4], [7]]);
    expect((await savedWorkbook(page)).bytes).toEqual(NAMED);
  });
});

/** A workbook with a table. */
const TABLED = xlsxFile({
  sheets: [
    {
      name: "Data",
      xml:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>rev</t></is></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>10</v></c></row></sheetData>' +
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      leadsTo: [
        [
          "table",
          "tables/table1.xml",
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Deals" displayName="Deals" ref="A1:B2">' +
            '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="id"/><tableColumn id="2" name="rev"/></tableColumns></table>',
        ],
      ],
    },
  ],
});

describe("a table in a file of another program", () => {
  it("grows in the file as it grows in the grid, and formulas speak of its new columns", async () => {
    const { page } = visitor;
    await openWorkbook(page, "Tabled.xlsx", TABLED);
    const hands = gridHands(page);
    await hands.typeInto("Data!A3", "b");
    await hands.typeInto("Data!B3", 20);
    await hands.typeInto("Data!C1", "double");
    await hands.typeInto("Data!C2", "=[@rev]*2");
    await hands.typeInto("Data!E1", "=SUM(Deals[double])+SUM(Deals[rev])");
    await untilHeld(gatewayOf(page), "Data!E1", [[50]]);

    const [sheet] = readXlsx(openXlsx((await savedWorkbook(page)).bytes)).sheets;

    expect(sheet?.tables).toMatchObject([{ name: "Deals", area: { rowCount: 3, columnCount: 3 } }]);
    expect(sheet?.tables[0]?.columns.map(({ name }) => name)).toEqual(["id", "rev", "double"]);
    expect(sheet?.cells.flatMap(({ formula }) => formula?.stored ?? [])).toEqual([
      "SUM(Deals[double])+SUM(Deals[rev])",
      "Deals[[#This Row],[rev]]*2",
    ]);
  });
});

describe("a workbook of the workbench", () => {
  it("is saved as a file that can be opened again", async () => {
    const { page } = visitor;
    const workbook = gatewayOf(page);
    await gridHands(page).typeInto("Accounts!ZA2", 2.5);
    await gridHands(page).typeInto("Accounts!ZB2", "=ZA2*2");
    const answers = await cellsAt(workbook, "Accounts!A1:H5");
    const { name, bytes } = await savedWorkbook(page);
    expect(name).toBe("Sample workbook.xlsx");

    await openWorkbook(page, name, bytes);
    await untilHeld(gatewayOf(page), "Accounts!ZA2:ZB2", [[2.5, 5]]);
    expect(await cellsAt(gatewayOf(page), "Accounts!A1:H5")).toEqual(answers);
  });
});

describe("a browser that lets pages write files", () => {
  it("saves in place what it opened there, and not over what another program has written", async () => {
    const { page } = visitor;
    await layFile(page, "Orders.xlsx", BOOK);
    await untilOpened(page, () => page.getByRole("button", { name: "Open .xlsx" }).click());
    await untilHeld(gatewayOf(page), "Data!A4", [[7]]);
    await gridHands(page).typeInto("Data!A2", 5);
    await untilHeld(gatewayOf(page), "Data!A4", [[9]]);

    await page.getByRole("button", { name: "Save Orders.xlsx" }).click();
    await page.getByText("Saved Orders.xlsx.").waitFor();
    expect(cellOf(readXlsx(openXlsx(await liesThere(page, "Orders.xlsx"))), "Data", 1, 0)).toBe(5);

    await gridHands(page).typeInto("Data!A2", 6);
    await untilHeld(gatewayOf(page), "Data!A4", [[10]]);
    await page.getByRole("button", { name: "Save Orders.xlsx" }).click();
    await page.getByText("Saved Orders.xlsx.").waitFor();
    expect(cellOf(readXlsx(openXlsx(await liesThere(page, "Orders.xlsx"))), "Data", 1, 0)).toBe(6);

    await layFile(page, "Orders.xlsx", BOOK);
    await page.getByRole("button", { name: "Save Orders.xlsx" }).click();
    await page.getByText("another program has changed Orders.xlsx").waitFor();
    expect(await liesThere(page, "Orders.xlsx")).toEqual(BOOK);
  });
});
