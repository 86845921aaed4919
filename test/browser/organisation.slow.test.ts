import { openContents } from "../support/browser/open-workbench";
import { axeFindings } from "../support/browser/axe";
import { benchForEachTest } from "../support/browser/bench";
import { paneOf, tabOf } from "../support/browser/pane-parts";
import { waitFor } from "../contract/contract";
import type { WorkbookContents } from "../../src/workbook/contents";

const WIDTH = 320;
const PLACE = "organisation/settings.csv";
const OFFER = "Add your organisation's Settings";

/** Two accounts, and no Settings. */
const ACCOUNTS: WorkbookContents = {
  sheets: [
    {
      name: "Accounts",
      cells: [
        ["account_id", "openness"],
        ["A", 4],
        ["B", 6],
      ],
      formulas: [],
      tables: [{ name: "Accounts", address: "A1:B3" }],
    },
  ],
};

const bench = benchForEachTest({ viewport: { width: WIDTH, height: 800 } });

/** Serves a file of Settings, if one is given, and opens the portfolio of accounts that have none. */
async function openPortfolio(...lines: readonly string[]): Promise<void> {
  const { page } = bench;
  if (lines.length > 0) {
    const body = `${lines.join("\n")}\n`;
    await page.route(`**/${PLACE}`, (route) => route.fulfill({ contentType: "text/csv", body }));
  }
  await openContents(page, ACCOUNTS);
  await tabOf(paneOf(page), "Portfolio").click();
  await paneOf(page).getByText("2 accounts read from Accounts.").waitFor();
}

describe("an organisation's Settings", () => {
  it("are offered where there are none, and become a table that the portfolio is read with", async () => {
    const { page, workbook } = bench;
    const pane = paneOf(page);
    await openPortfolio(
      "group;setting;value;low;high;better;curvature;meaning;set_by;as_of",
      "attractiveness;openness;1;0;8;higher;;=1+1;Board;31.01.2026",
    );
    const offer = pane.getByRole("button", { name: OFFER });
    await offer.waitFor();
    await offer.scrollIntoViewIfNeeded();
    const box = await offer.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? WIDTH)).toBeLessThanOrEqual(WIDTH);
    expect(await axeFindings(page)).toEqual([]);

    await offer.click();
    await pane.getByText("Your organisation's Settings stand on sheet Settings").waitFor();

    // Days since 1899-12-30: 31 January 2026.
    const row = ["attractiveness", "openness", 1, 0, 8, "higher", "", "=1+1", "Board", 46_053];
    expect(await workbook.readTable("Settings")).toMatchObject({
      address: "Settings!A1:J2",
      rows: [row],
    });
    expect(await pane.getByLabel("Settings table").inputValue()).toBe("Settings");
    expect(await offer.count()).toBe(0);
    const hasFocus = (): Promise<boolean> =>
      tabOf(pane, "Portfolio").evaluate((tab) => tab === document.activeElement);
    await waitFor(hasFocus, "the focus on the tab of the page");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("are told where their file is at fault, and nothing is added", async () => {
    const { page, workbook } = bench;
    await openPortfolio("group,setting,value", "tier,strength cut,much");

    await paneOf(page)
      .getByText(`${PLACE}, column "value", row 2: expected a number, found "much"`)
      .waitFor();

    expect(await paneOf(page).getByRole("button", { name: OFFER }).count()).toBe(0);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["Accounts"]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("are asked for once the portfolio needs them, and not offered where the build has none", async () => {
    const { page } = bench;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const answered = page.waitForResponse(`**/${PLACE}`);

    await openPortfolio();

    expect((await answered).status()).toBe(200);
    await (await answered).finished();
    expect(await axeFindings(page)).toEqual([]);
    expect(asked.filter((address) => address.endsWith(PLACE))).toHaveLength(1);
    expect(await paneOf(page).getByRole("button", { name: OFFER }).count()).toBe(0);
  });
});
