import { addSheet, appendBegunRows, writeBlock, writeFormula } from "../support/deeds";
import { sampleAccounts } from "../../src/sample/sample-accounts";
import { axeFindings } from "../support/browser/axe";
import { paneBenchForEachTest } from "../support/browser/pane-bench";
import { openPortfolio } from "../support/browser/pane-parts";
import { waitFor } from "../contract/contract";

const bench = paneBenchForEachTest();

describe("the welcome page", () => {
  it("can be skipped", async () => {
    await bench.pane.getByRole("button", { name: "Skip" }).click();

    await bench.pane.getByRole("heading", { name: "Portfolio", level: 2 }).waitFor();
  });
});

describe("the portfolio", () => {
  beforeEach(() => openPortfolio(bench.pane));

  it("goes to the row of an account by mouse", async () => {
    const [first] = sampleAccounts();
    const id = String(first?.account_id);

    await bench.pane.getByRole("button", { name: `${id}: select its row` }).click();

    await waitFor(async () => (await bench.activeAddress()).startsWith("Accounts!A"), "the row");
    expect((await bench.workbook.readActiveCell()).value).toBe(id);
  });

  it("shows the matrix as a table with the accounts of the chart", async () => {
    await bench.pane.getByRole("switch", { name: "Show as table" }).click();

    const table = bench.pane.getByRole("table").first();
    await table.waitFor();
    expect(await table.getByRole("row").count()).toBeGreaterThan(30);
  });

  it("lists the accounts of one tier, with the reason", async () => {
    await bench.pane.getByLabel("Tier", { exact: true }).selectOption({ index: 1 });
    const why = bench.pane.getByRole("button", { name: /^Why: / }).first();
    await why.click();

    expect(await bench.pane.textContent()).toContain(
      "it is among those with the most purchasing power",
    );
  });

  it("tells that cells have changed, and reads them anew", async () => {
    const { workbook } = bench;

    await appendBegunRows(workbook, "Accounts", [["A-999", "Another account"]]);
    await bench.pane.getByText("Cells have changed").first().waitFor();
    await bench.pane.getByRole("button", { name: "Refresh" }).click();

    await bench.pane.getByText("41 accounts read from Accounts.").waitFor();
  });
});

describe("the explanation of a cell", () => {
  it("is that of the cell itself where it is not the first of its row", async () => {
    await bench.tab("Explain this cell").click();

    await bench.workbook.select("Portfolio!D30");

    await bench.pane.getByText("Explained: Completeness of A-022").waitFor();
    await bench.pane
      .getByRole("heading", { name: /^Parts of “Attractiveness of A-022”/ })
      .waitFor();
  });

  it("gives the whole message of an error, with argument and row", async () => {
    const { workbook } = bench;
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [[50], ["n/a"]]);
    await writeFormula(workbook, "Trial!C1", "=KAM.HHI(A1:A2)");
    await bench.tab("Explain this cell").click();

    await workbook.select("Trial!C1");

    await bench.pane
      .getByText('values, row 2: expected a number of 0 or more, found "n/a"')
      .waitFor();
  });

  it("says what to do where there is no KAM formula", async () => {
    await bench.tab("Explain this cell").click();

    await bench.workbook.select("Settings!B2");

    await bench.pane.getByText("has no KAM formula").waitFor();
  });
});

describe("the functions", () => {
  it("say when they cannot answer", async () => {
    await bench.tab("Functions").click();
    await bench.pane.getByRole("button", { name: /KAM\.RISKCLV/ }).click();

    await bench.pane.getByRole("heading", { name: "When it cannot answer" }).waitFor();

    await bench.pane.getByText("expected a number from 0 to 1 (0.12 for 12%), found 92").waitFor();
    expect(await axeFindings(bench.page)).toEqual([]);
  });

  it("say what each column of an answer holds, and what to know before relying on it", async () => {
    await bench.tab("Functions").click();
    await bench.pane.getByRole("button", { name: /KAM\.SLA/ }).click();

    await bench.pane.getByRole("button", { name: "Columns behind the id (9)" }).click();

    await bench.pane.getByText("service_attainment: a share, where 1 is 100%").waitFor();
    await bench.pane.getByText("cost: money").waitFor();
    await bench.pane.getByRole("heading", { name: "Notes" }).waitFor();
    expect(await axeFindings(bench.page)).toEqual([]);
  });

  it("are not written over what stands there", async () => {
    const { workbook } = bench;
    await workbook.select("Accounts!B2");
    await bench.tab("Functions").click();
    await bench.pane.getByRole("button", { name: /KAM\.HHI/ }).click();

    await bench.pane
      .getByRole("button", { name: /^Insert this example/ })
      .first()
      .click();

    await bench.pane.getByText("Accounts!B2 is not empty").waitFor();
  });
});
