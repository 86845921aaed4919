import { addSheet, writeBlock, writeFormula } from "../support/deeds";
import { benchForEachTest } from "../support/browser/bench";
import { cellsAt, valueAt } from "../support/browser/cells";
import { accept, aFile, choose } from "../support/browser/csv-dialog";
import { describeRealData, readRealData, realDataPath } from "../support/real-data";

const bench = benchForEachTest();

/** Sum of the squared shares, from the numbers alone. */
function herfindahl(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.reduce((index, value) => index + (value / total) ** 2, 0);
}

describe("a CSV file", () => {
  it("is read anew as a person corrects the reading", async () => {
    const { page } = bench;
    await choose(page, aFile("days.csv", "id,day\nA,01/02/2026\nB,03/04/2026\n"));

    await page.getByLabel("Order of dates").selectOption("mdy");
    await accept(page);

    const table = await bench.workbook.readTable("days");
    // 2 January and 4 March 2026.
    expect(table.rows.map((row) => row[1])).toEqual([46_024, 46_085]);
  });

  it.each([
    ["an empty file", aFile("empty.csv", ""), "it is empty (0 bytes); expected a table"],
    ["a damaged workbook", aFile("book.csv", "PK\u0003\u0004rest"), "expected a whole workbook"],
    ["an open quote", aFile("quote.csv", 'id,name\nA,"open\nB,x\n'), "row 2"],
  ])("that is %s changes nothing and says why", async (_, file, message) => {
    const { page } = bench;
    const before = await bench.workbook.listTables();
    await choose(page, file);

    expect(await page.getByRole("dialog").textContent()).toContain(message);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });

    expect(await bench.workbook.listTables()).toEqual(before);
  });

  it("keeps text that looks like a formula as text", async () => {
    const { page } = bench;
    await choose(page, aFile("trick.csv", "id,note\nA,=1+1\nB,plain\n"));
    await accept(page);

    expect((await bench.workbook.readTable("trick")).rows[0]).toEqual(["A", "=1+1"]);
  });
});

describeRealData("440 customers of a wholesaler", () => {
  it("come in with their columns mapped, and KAM.HHI, KAM.SCORE and KAM.WHALE give what the numbers give", async () => {
    const { page, workbook } = bench;
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

    const hhi = await valueAt(workbook, "Check!G1");
    const scores = await cellsAt(workbook, "Check!H1#");
    const whale = await cellsAt(workbook, "Check!O1#");
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
    const { page, workbook } = bench;
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

    const hhi = await valueAt(workbook, "Check!A1");
    const whale = (await cellsAt(workbook, "Check!B1#")).slice(1);
    expect(hhi).toBeCloseTo(herfindahl(gross), 12);
    expect(whale).toHaveLength(4372);
    const cents = net.reduce((sum, value) => sum + Math.round(value * 100), 0);
    expect(Number(whale.at(-1)?.[3])).toBeCloseTo(cents / 100, 2);
    expect(whale.map((row) => row[2])).toEqual([...net].sort((one, other) => other - one));
  });
});
