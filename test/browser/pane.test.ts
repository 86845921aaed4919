import { addSheet, appendBegunRows, writeBlock, writeFormula } from "../support/deeds";
import type { Locator, Page } from "playwright-core";
import { sampleAccounts } from "../../src/sample/sample-accounts";
import { axeFindings } from "../support/browser/axe";
import { gatewayOf, openWorkshop, type Workshop } from "../support/browser/open-workbench";
import type { Visit } from "../support/browser/open-browser";
import { waitFor } from "../contract/contract";

let workshop: Workshop;
let visit: Visit;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workshop = await openWorkshop();
});

afterAll(() => workshop.close());

beforeEach(async () => {
  visit = await workshop.openWorkbench();
  ({ page } = visit);
  pane = page.getByRole("region", { name: "Key account management" });
});

afterEach(() => visit.close());

const tab = (name: string): Locator => pane.getByRole("tab", { name, exact: true });

async function activeAddress(): Promise<string> {
  return (await gatewayOf(page).readActiveCell()).address;
}

/** Presses Tab until the control has the focus; a control that is never reached fails the test. */
async function tabTo(control: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by the Tab key: ${control.toString()}`);
}

describe("the welcome page", () => {
  it("says what there is, opens the sample's portfolio, and is not shown again", async () => {
    await pane.getByRole("heading", { name: "Know your key accounts" }).waitFor();

    await pane.getByRole("button", { name: "Open the sample" }).click();
    await pane.getByText("40 accounts read from Accounts.").waitFor();
    await page.reload();

    await pane.getByRole("heading", { name: "Portfolio", level: 2 }).waitFor();
  });

  it("can be skipped", async () => {
    await pane.getByRole("button", { name: "Skip" }).click();

    await pane.getByRole("heading", { name: "Portfolio", level: 2 }).waitFor();
  });
});

describe("the portfolio", () => {
  beforeEach(async () => {
    await tab("Portfolio").click();
    await pane.getByText("40 accounts read from Accounts.").waitFor();
  });

  it("goes to the row of an account by mouse", async () => {
    const [first] = sampleAccounts();
    const id = String(first?.account_id);

    await pane.getByRole("button", { name: `${id}: select its row` }).click();

    await waitFor(async () => (await activeAddress()).startsWith("Accounts!A"), "the row");
    expect((await gatewayOf(page).readActiveCell()).value).toBe(id);
  });

  it("begins with the accounts in danger, and leads to each in the list and in the sheet", async () => {
    const [first] = await pane.getByRole("heading", { level: 3 }).allTextContents();
    expect(first).toBe("In danger (8)");
    const item = pane.getByRole("listitem").filter({ hasText: "A-016 Ambrelline" }).first();
    expect(await item.textContent()).toMatch(/Comes apart.*notice given.*no order for 99 days/s);

    await pane.getByLabel("Tier", { exact: true }).selectOption("Standard");
    await tabTo(pane.getByRole("button", { name: "A-016: show in the list" }));
    await page.keyboard.press("Enter");

    const why = pane.getByRole("button", { name: "Why: A-016", exact: true });
    await waitFor(() => why.evaluate((each) => each === document.activeElement), "the account");
    expect(await why.getAttribute("aria-expanded")).toBe("true");
    expect(await axeFindings(page)).toEqual([]);
    await pane.getByRole("button", { name: /^A-016 Ambrelline.*: select its row$/ }).click();
    await waitFor(async () => (await activeAddress()) === "Accounts!A17", "the row");
  });

  it("shows the matrix as a table with the accounts of the chart", async () => {
    await pane.getByRole("switch", { name: "Show as table" }).click();

    const table = pane.getByRole("table").first();
    await table.waitFor();
    expect(await table.getByRole("row").count()).toBeGreaterThan(30);
  });

  it("lists the accounts of one tier, with the reason", async () => {
    await pane.getByLabel("Tier", { exact: true }).selectOption({ index: 1 });
    const why = pane.getByRole("button", { name: /^Why: / }).first();
    await why.click();

    expect(await pane.textContent()).toContain("it is among those with the most purchasing power");
  });

  it("writes the formulas into a sheet of their own", async () => {
    const workbook = gatewayOf(page);

    await pane.getByRole("button", { name: "Write as formulas" }).click();
    await pane.getByText("The formulas stand on sheet").waitFor();

    const { cells } = await workbook.readReference("A:A", "KAM portfolio");
    expect(cells.flat()).toEqual(
      expect.arrayContaining(sampleAccounts().map((each) => each.account_id)),
    );
  });

  it("tells that cells have changed, and reads them anew", async () => {
    const workbook = gatewayOf(page);

    await appendBegunRows(workbook, "Accounts", [["A-999", "Another account"]]);
    await pane.getByText("Cells have changed").first().waitFor();
    await pane.getByRole("button", { name: "Refresh" }).click();

    await pane.getByText("41 accounts read from Accounts.").waitFor();
  });
});

describe("the explanation of a cell", () => {
  it("follows the selection, adds up to the answer, and leads to the source", async () => {
    const workbook = gatewayOf(page);
    await tab("Explain this cell").click();

    await workbook.select("Portfolio!C9");

    const { value } = await workbook.readActiveCell();
    await pane.getByText("Explained: Attractiveness of").waitFor();
    const amounts = await pane.getByRole("table").getByRole("row").allTextContents();
    expect(amounts.at(-1)).toContain(Number(value).toFixed(3).slice(0, 4));
    await pane
      .getByRole("button", { name: /^Select Accounts!/ })
      .first()
      .click();
    await waitFor(async () => (await activeAddress()).startsWith("Accounts!"), "the source cell");
  });

  it("is that of the cell itself where it is not the first of its row", async () => {
    await tab("Explain this cell").click();

    await gatewayOf(page).select("Portfolio!D30");

    await pane.getByText("Explained: Completeness of A-022").waitFor();
    await pane.getByRole("heading", { name: /^Parts of “Attractiveness of A-022”/ }).waitFor();
  });

  it("gives the whole message of an error, with argument and row", async () => {
    const workbook = gatewayOf(page);
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [[50], ["n/a"]]);
    await writeFormula(workbook, "Trial!C1", "=KAM.HHI(A1:A2)");
    await tab("Explain this cell").click();

    await workbook.select("Trial!C1");

    await pane.getByText('values, row 2: expected a number of 0 or more, found "n/a"').waitFor();
  });

  it("says what to do where there is no KAM formula", async () => {
    await tab("Explain this cell").click();

    await gatewayOf(page).select("Settings!B2");

    await pane.getByText("has no KAM formula").waitFor();
  });
});

describe("the functions", () => {
  it("are found by a word, explained, and inserted at the selection", async () => {
    const workbook = gatewayOf(page);
    await addSheet(workbook, "Trial");
    await workbook.select("Trial!B2");
    await tab("Functions").click();

    await pane.getByLabel("Search").fill("whale");
    await pane.getByText("1 function found.").waitFor();
    await pane.getByRole("button", { name: /KAM\.WHALE/ }).click();
    await pane
      .getByRole("button", { name: /^Insert this example/ })
      .first()
      .click();
    await pane.getByText("KAM.WHALE stands in Trial!B2.").waitFor();

    const { cells } = await workbook.readReference("B2#", "Trial");
    expect(cells[1]).toEqual(["C", 1, 70, 70, 0.7]);
  });

  it("say when they cannot answer", async () => {
    await tab("Functions").click();
    await pane.getByRole("button", { name: /KAM\.RISKCLV/ }).click();

    await pane.getByRole("heading", { name: "When it cannot answer" }).waitFor();

    await pane.getByText("expected a number from 0 to 1 (0.12 for 12%), found 92").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("are not written over what stands there", async () => {
    const workbook = gatewayOf(page);
    await workbook.select("Accounts!B2");
    await tab("Functions").click();
    await pane.getByRole("button", { name: /KAM\.HHI/ }).click();

    await pane
      .getByRole("button", { name: /^Insert this example/ })
      .first()
      .click();

    await pane.getByText("Accounts!B2 is not empty").waitFor();
  });
});

describe("by keyboard alone", () => {
  it("a person reaches all three features and uses each", async () => {
    const workbook = gatewayOf(page);
    await addSheet(workbook, "Trial");
    await workbook.select("Trial!B2");
    // Into the pane by its first control, as F6 does in Excel.
    await tab("Portfolio").focus();

    await page.keyboard.press("Enter");
    await pane.getByText("40 accounts read from Accounts.").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(pane.getByLabel("Search"));
    await page.keyboard.type("hhi");
    await tabTo(pane.getByRole("button", { name: /KAM\.HHI/ }));
    await page.keyboard.press("Enter");
    await tabTo(pane.getByRole("button", { name: /^Insert this example/ }).first());
    await page.keyboard.press("Enter");
    await pane.getByText("KAM.HHI stands in Trial!B2.").waitFor();
    await tab("Functions").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await workbook.select("Trial!B2");
    await pane.getByText("Explained: Concentration").waitFor();

    expect((await workbook.readActiveCell()).value).toBe(0.5);
  });
});

describe.each(["light", "dark"] as const)("axe, in the %s look", (colorScheme) => {
  it.each([
    { width: 1280, height: 800 },
    { width: 900, height: 800 },
  ])("finds nothing on any page at %j", async (viewport) => {
    const look = await workshop.openWorkbench({ viewport, colorScheme });
    const found: Record<string, readonly string[]> = {};
    const at = look.page.getByRole("region", { name: "Key account management" });
    found["welcome"] = await axeFindings(look.page);
    for (const name of ["Portfolio", "Explain this cell", "Functions"]) {
      await at.getByRole("tab", { name, exact: true }).click();
      if (name === "Portfolio") await at.getByText("40 accounts read from Accounts.").waitFor();
      if (name === "Explain this cell") {
        await gatewayOf(look.page).select("Portfolio!C9");
        await at.getByText("Explained: Attractiveness of").waitFor();
      }
      found[name] = await axeFindings(look.page);
    }

    expect(found).toEqual({ welcome: [], Portfolio: [], "Explain this cell": [], Functions: [] });
    await look.close();
  });
});
