import { addSheet, writeBlock, writeFormula } from "../support/deeds";
import type { Page } from "playwright-core";
import { waitFor } from "../contract/contract";
import { axeFindings } from "../support/browser/axe";
import { gatewayOf, openWorkshop, type Workshop } from "../support/browser/open-workbench";
import type { Visit } from "../support/browser/open-browser";
import { describeRealData, readRealData, realDataPath } from "../support/real-data";

let workshop: Workshop;
let visit: Visit;

beforeAll(async () => {
  workshop = await openWorkshop();
});

afterAll(() => workshop.close());

beforeEach(async () => {
  visit = await workshop.openWorkbench();
});

afterEach(() => visit.close());

type ChosenFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const aFile = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

async function choose(page: Page, file: ChosenFile): Promise<void> {
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("dialog").waitFor();
}

async function accept(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open as a table" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Sum of the squared shares, from the numbers alone. */
function herfindahl(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.reduce((index, value) => index + (value / total) ** 2, 0);
}

describe("a CSV file", () => {
  it("is read as its own country writes numbers and dates, and becomes a table", async () => {
    const { page } = visit;
    await choose(
      page,
      aFile("Umsatz.csv", "Kunde;Umsatz;Datum\nA;1.234,50;31.01.2026\nB;7,25;01.02.2026\n"),
    );

    expect(await page.getByLabel("Columns are parted by").inputValue()).toBe(";");
    expect(await page.getByLabel("Decimal sign").inputValue()).toBe(",");
    expect(await page.getByLabel("Order of dates").inputValue()).toBe("dmy");
    await page.getByLabel("Kunde stands for").selectOption("account_id");
    await accept(page);

    const table = await gatewayOf(page).readTable("Umsatz");
    expect(table.headers[0]).toBe("account_id");
    // Days since 1899-12-30: 31 January and 1 February 2026.
    expect(table.rows).toEqual([
      ["A", 1234.5, 46_053],
      ["B", 7.25, 46_054],
    ]);
  });

  it("is previewed, and refused, in a dialog that has the focus and in which axe finds nothing", async () => {
    const { page } = visit;
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

  it("is read anew as a person corrects the reading", async () => {
    const { page } = visit;
    await choose(page, aFile("days.csv", "id,day\nA,01/02/2026\nB,03/04/2026\n"));

    await page.getByLabel("Order of dates").selectOption("mdy");
    await accept(page);

    const table = await gatewayOf(page).readTable("days");
    // 2 January and 4 March 2026.
    expect(table.rows.map((row) => row[1])).toEqual([46_024, 46_085]);
  });

  it.each([
    ["an empty file", aFile("empty.csv", ""), "expected a table, found an empty file"],
    ["a workbook", aFile("book.csv", "PK\u0003\u0004rest"), "found a workbook or an archive"],
    ["an open quote", aFile("quote.csv", 'id,name\nA,"open\nB,x\n'), "row 2"],
  ])("that is %s changes nothing and says why", async (_, file, message) => {
    const { page } = visit;
    const before = await gatewayOf(page).listTables();
    await choose(page, file);

    expect(await page.getByRole("dialog").textContent()).toContain(message);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });

    expect(await gatewayOf(page).listTables()).toEqual(before);
  });

  it("keeps text that looks like a formula as text", async () => {
    const { page } = visit;
    await choose(page, aFile("trick.csv", "id,note\nA,=1+1\nB,plain\n"));
    await accept(page);

    expect((await gatewayOf(page).readTable("trick")).rows[0]).toEqual(["A", "=1+1"]);
  });
});

describeRealData("440 customers of a wholesaler", () => {
  it("come in with their columns mapped, and KAM.HHI, KAM.SCORE and KAM.WHALE give what the numbers give", async () => {
    const { page } = visit;
    const workbook = gatewayOf(page);
    const rows = readRealData("wholesale_customers.csv");
    const fresh = rows.map((row) => Number(row["Fresh"]));
    await choose(page, realDataPath("wholesale_customers.csv"));
    await page.getByLabel("customer stands for").selectOption("account_id");
    await page.getByLabel("Fresh stands for").selectOption("purchasing_power_3y");
    await accept(page);
    await addSheet(workbook, "Check");
    await writeBlock(workbook, "Check!A1", [
      ["group", "setting", "value", "low", "high"],
      ["attractiveness", "purchasing_power_3y", 0.6, 0, 50_000],
      ["attractiveness", "Milk", 0.4, 0, 20_000],
    ]);
    const total = ["Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"]
      .map((name) => `+wholesaleCustomers[${name}]`)
      .join("");

    await writeFormula(
      workbook,
      "Check!G1",
      `=KAM.HHI(wholesaleCustomers[purchasing_power_3y]${total})`,
    );
    await writeFormula(workbook, "Check!H1", "=KAM.SCORE(wholesaleCustomers[#All],Check!A1:E3)");
    await writeFormula(workbook, "Check!O1", "=KAM.WHALE(wholesaleCustomers[purchasing_power_3y])");

    const hhi = (await workbook.readReference("G1", "Check")).cells[0]?.[0];
    const scores = (await workbook.readReference("H1#", "Check")).cells;
    const whale = (await workbook.readReference("O1#", "Check")).cells;
    // published: 0.00369954, from the sum of all six spends.
    expect(hhi).toBeCloseTo(0.00369954, 8);
    const expected = rows.map((row) => {
      const part = (value: number, high: number): number => Math.min(value / high, 1) * 10;
      return 0.6 * part(Number(row["Fresh"]), 50_000) + 0.4 * part(Number(row["Milk"]), 20_000);
    });
    expect(scores).toHaveLength(441);
    scores.slice(1).forEach((row, index) => {
      expect(row[1]).toBeCloseTo(expected[index] ?? NaN, 10);
    });
    expect(whale.at(-1)?.[2]).toBe(fresh.reduce((sum, value) => sum + value, 0));
    expect(whale[1]?.[1]).toBe(Math.max(...fresh));
  });
});

describeRealData("4,372 customers of an online retailer", () => {
  it("come in with ids, dates and credits, and KAM.HHI and KAM.WHALE agree with sums in cents", async () => {
    const { page } = visit;
    const workbook = gatewayOf(page);
    const rows = readRealData("online_retail_customers.csv");
    const net = rows.map((row) => Number(row["net_revenue"]));
    const gross = rows.map((row) => Number(row["gross_revenue"]));
    await choose(page, realDataPath("online_retail_customers.csv"));
    expect(await page.getByLabel("CustomerID stands for").inputValue()).toBe("account_id");
    await accept(page);
    await addSheet(workbook, "Check");

    await writeFormula(workbook, "Check!A1", "=KAM.HHI(onlineRetailCustomers[gross_revenue])");
    await writeFormula(
      workbook,
      "Check!B1",
      "=KAM.WHALE(onlineRetailCustomers[revenue_12m],onlineRetailCustomers[account_id])",
    );

    const hhi = (await workbook.readReference("A1", "Check")).cells[0]?.[0];
    const whale = (await workbook.readReference("B1#", "Check")).cells.slice(1);
    expect(hhi).toBeCloseTo(herfindahl(gross), 12);
    expect(whale).toHaveLength(4372);
    const cents = net.reduce((sum, value) => sum + Math.round(value * 100), 0);
    expect(Number(whale.at(-1)?.[3])).toBeCloseTo(cents / 100, 2);
    expect(whale.map((row) => row[2])).toEqual([...net].sort((one, other) => other - one));
  });
});
