import { addSheet } from "../support/deeds";
import { sampleAccounts } from "../../src/sample/sample-accounts";
import { axeFindings } from "../support/browser/axe";
import { paneBenchForEachTest } from "../support/browser/pane-bench";
import { cellsAt } from "../support/browser/cells";
import { openPortfolio, tabTo } from "../support/browser/pane-parts";
import { waitFor } from "../contract/contract";

const bench = paneBenchForEachTest();

describe("the welcome page", () => {
  it("says what there is, opens the sample's portfolio, and is not shown again", async () => {
    await bench.pane.getByRole("heading", { name: "Know your key accounts" }).waitFor();

    await bench.pane.getByRole("button", { name: "Open the sample" }).click();
    await bench.pane.getByText("The sample is open").waitFor();
    await bench.page.reload();

    await bench.pane.getByRole("heading", { name: "Portfolio", level: 2 }).waitFor();
  });
});

describe("the portfolio", () => {
  beforeEach(() => openPortfolio(bench.pane));

  it("begins with the accounts in danger, and leads to each in the list and in the sheet", async () => {
    const [first] = await bench.pane.getByRole("heading", { level: 3 }).allTextContents();
    expect(first).toBe("In danger (8)");
    const item = bench.pane.getByRole("listitem").filter({ hasText: "A-016 Ambrelline" }).first();
    expect(await item.textContent()).toMatch(/Comes apart.*notice given.*no order for 99 days/s);

    await bench.pane.getByLabel("Tier", { exact: true }).selectOption("Standard");
    await tabTo(bench.page, bench.pane.getByRole("button", { name: "A-016: show in the list" }));
    await bench.page.keyboard.press("Enter");

    const why = bench.pane.getByRole("button", { name: "Why: A-016", exact: true });
    await waitFor(() => why.evaluate((each) => each === document.activeElement), "the account");
    expect(await why.getAttribute("aria-expanded")).toBe("true");
    expect(await axeFindings(bench.page)).toEqual([]);
    await bench.pane.getByRole("button", { name: /^A-016 Ambrelline.*: select its row$/ }).click();
    await waitFor(async () => (await bench.activeAddress()) === "Accounts!A17", "the row");
  });

  it("writes the formulas into a sheet of their own", async () => {
    const { workbook } = bench;

    await bench.pane.getByRole("button", { name: "Write as formulas" }).click();
    await bench.pane.getByText("The formulas stand on sheet").waitFor();

    const cells = await cellsAt(workbook, "KAM portfolio!A:A");
    expect(cells.flat()).toEqual(
      expect.arrayContaining(sampleAccounts().map((each) => each.account_id)),
    );
  });
});

describe("the explanation of a cell", () => {
  it("follows the selection, adds up to the answer, and leads to the source", async () => {
    const { workbook } = bench;
    await bench.tab("Explain this cell").click();

    await workbook.select("Portfolio!C9");

    const { value } = await workbook.readActiveCell();
    await bench.pane.getByText("Explained: Attractiveness of").waitFor();
    const amounts = await bench.pane.getByRole("table").getByRole("row").allTextContents();
    expect(amounts.at(-1)).toContain(Number(value).toFixed(3).slice(0, 4));
    await bench.pane
      .getByRole("button", { name: /^Select Accounts!/ })
      .first()
      .click();
    await waitFor(
      async () => (await bench.activeAddress()).startsWith("Accounts!"),
      "the source cell",
    );
  });
});

describe("the functions", () => {
  it("are found by a word, explained, and inserted at the selection", async () => {
    const { workbook } = bench;
    await addSheet(workbook, "Trial");
    await workbook.select("Trial!B2");
    await bench.tab("Functions").click();

    await bench.pane.getByLabel("Search").fill("whale");
    await bench.pane.getByText("1 function found.").waitFor();
    await bench.pane.getByRole("button", { name: /KAM\.WHALE/ }).click();
    await bench.pane
      .getByRole("button", { name: /^Insert this example/ })
      .first()
      .click();
    await bench.pane.getByText("KAM.WHALE stands in Trial!B2.").waitFor();

    const cells = await cellsAt(workbook, "Trial!B2#");
    expect(cells[1]).toEqual(["C", 1, 70, 70, 0.7]);
  });
});

describe("by keyboard alone", () => {
  it("a person reaches all three features and uses each", async () => {
    const { workbook } = bench;
    await addSheet(workbook, "Trial");
    await workbook.select("Trial!B2");
    // Into the pane by its first control, as F6 does in Excel.
    await bench.tab("Portfolio").focus();

    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("40 accounts read from Accounts.").waitFor();
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await tabTo(bench.page, bench.pane.getByLabel("Search"));
    await bench.page.keyboard.type("hhi");
    await tabTo(bench.page, bench.pane.getByRole("button", { name: /KAM\.HHI/ }));
    await bench.page.keyboard.press("Enter");
    await tabTo(
      bench.page,
      bench.pane.getByRole("button", { name: /^Insert this example/ }).first(),
    );
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("KAM.HHI stands in Trial!B2.").waitFor();
    await bench.tab("Functions").focus();
    await bench.page.keyboard.press("ArrowLeft");
    await bench.page.keyboard.press("Enter");
    await workbook.select("Trial!B2");
    await bench.pane.getByText("Explained: Concentration").waitFor();

    expect((await workbook.readActiveCell()).value).toBe(0.5);
  });
});
