import { waitFor } from "../contract/contract";
import { axeFindings } from "../support/browser/axe";
import { benchForEachTest } from "../support/browser/bench";
import { accept, aFile, choose } from "../support/browser/csv-dialog";
import { addSheet, writeBlock } from "../support/deeds";

const bench = benchForEachTest();

describe("a CSV file", () => {
  it("is read as its own country writes numbers and dates, and becomes a table", async () => {
    const { page } = bench;
    await choose(
      page,
      aFile("Umsatz.csv", "Kunde;Umsatz;Datum\nA;1.234,50;31.01.2026\nB;7,25;01.02.2026\n"),
    );

    expect(await page.getByLabel("Columns are separated by").inputValue()).toBe(";");
    expect(await page.getByLabel("Decimal sign").inputValue()).toBe(",");
    expect(await page.getByLabel("Order of dates").inputValue()).toBe("dmy");
    await page.getByLabel("Kunde stands for").selectOption("account_id");
    await accept(page);

    const table = await bench.workbook.readTable("Umsatz");
    expect(table.headers[0]).toBe("account_id");
    // Days since 1899-12-30: 31 January and 1 February 2026.
    expect(table.rows).toEqual([
      ["A", 1234.5, 46_053],
      ["B", 7.25, 46_054],
    ]);
  });

  it("of a report is the table that stands in it, and all its rows for who wants them", async () => {
    const { page } = bench;
    const report =
      "Sales by customer,,\nCustomer No,Customer,Net Sales\nC-1,Alder,1200.5\nC-2,Birch,800\nTotal,,2000.5\n";
    await choose(page, aFile("report.csv", report));
    const tableOnly = page.getByRole("switch", { name: "Leave out what is no row of the table" });

    await page.getByText("row 5 is left out as a total").waitFor();
    await tableOnly.uncheck();
    await page.getByText("The first 5 of 5 rows", { exact: true }).waitFor();
    await tableOnly.check();
    await accept(page);

    const table = await bench.workbook.readTable("report");
    expect(table.headers).toEqual(["account_id", "name", "revenue_12m"]);
    expect(table.rows).toEqual([
      ["C-1", "Alder", 1200.5],
      ["C-2", "Birch", 800],
    ]);
  });

  it("is previewed, and refused, in a dialog that has the focus and in which axe finds nothing", async () => {
    const { page } = bench;
    const hasFocus = (): Promise<boolean> =>
      page.getByRole("dialog").evaluate((dialog) => dialog.contains(document.activeElement));
    await choose(page, aFile("plain.csv", "id,amount\nA,1\nB,2\n"));

    await waitFor(hasFocus, "the focus in the preview");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await choose(page, aFile("empty.csv", ""));
    await waitFor(hasFocus, "the focus in the refusal");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("keeps the focus with who answers by keyboard, and gives it back at the end", async () => {
    const { page } = bench;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      });
    await page.getByRole("button", { name: "Open a file", exact: true }).focus();
    await choose(page, aFile("days.csv", "id,day\nA,01/02/2026\nB,03/04/2026\n"));
    await page.getByRole("button", { name: /^day, month, year/ }).press("Enter");

    await page.getByRole("cell", { name: "2026-02-01" }).waitFor();
    expect(await focused()).toBe("Questions about the file");
    // A press beside the dialog loses none of this.
    await page.mouse.click(4, 4);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await waitFor(async () => (await focused()) === "Open a file", "the focus where it came from");
  });
});

describe("a list on a sheet of the workbook", () => {
  it("is read like a file, and stays", async () => {
    const { page, workbook } = bench;
    const rows = [["Key customers"], [], ["Customer No", "Net Sales"], ["C-1", 5], ["Total", 5]];
    const sheet = await addSheet(workbook, "My list");
    const wide = rows.map((row) => [row[0] ?? "", row[1] ?? ""]);
    await writeBlock(workbook, `'${sheet}'!A1`, wide);

    await page.getByRole("button", { name: "Open a table or sheet of this workbook" }).click();
    await page.getByRole("menuitem", { name: "Sheet My list" }).click();
    await page.getByText("row 5 is left out as a total").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await accept(page);

    const { headers, rows: read } = await workbook.readTable("MyList");
    expect([headers, ...read]).toEqual([
      ["account_id", "revenue_12m"],
      ["C-1", 5],
    ]);
    expect((await workbook.readReference("A1:B5", sheet)).cells).toEqual(wide);
  });
});
