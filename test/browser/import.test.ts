import { waitFor } from "../contract/contract";
import { axeFindings } from "../support/browser/axe";
import { benchForEachTest } from "../support/browser/bench";
import { accept, aFile, choose } from "../support/browser/csv-dialog";

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
    await page.getByText("The first 5 of 5 rows").waitFor();
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
});
