import type { Page } from "playwright-core";
import { waitFor } from "../contract/contract";
import { cellsAt, untilHeld } from "../support/browser/cells";
import { copySelection, layIntoClipboard } from "../support/browser/clipboard";
import { gridHands } from "../support/browser/grid-hands";
import { openList, untilKept, visitorForEachTest } from "../support/browser/kept-books";
import { gatewayOf, untilAnswered } from "../support/browser/open-workbench";
import {
  openWorkbook,
  savedWorkbook,
  untilOpened,
  withoutPickers,
} from "../support/browser/workbook-files";

const visitor = visitorForEachTest({
  viewport: { width: 1280, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});

const PASTED =
  "account_id\tname\trevenue_12m\nA\tAlpha\t1,234.50\nB\tBeta\t(200.00)\nC\tCrane\t3,030\n";

/** The pasted block as a table of accounts, which a row that is typed below joins. */
async function pastedBecomesTable(page: Page): Promise<void> {
  const hands = gridHands(page);
  await hands.moveTo("Sheet1!C3");
  await layIntoClipboard(page, { text: PASTED });
  await page.keyboard.press("Control+v");
  await untilHeld(gatewayOf(page), "Sheet1!E4:E6", [[1234.5], [-200], [3030]]);
  await hands.moveTo("Sheet1!D4");
  await page.getByRole("button", { name: "Make it the table Accounts" }).click();
  await untilTables(page, ["Accounts Sheet1!C3:E6"]);

  await hands.typeInto("Sheet1!C7", "D");
  await hands.typeInto("Sheet1!E7", 100);
  await untilTables(page, ["Accounts Sheet1!C3:E7"]);
}

/** A block that is typed as a table, which a column that is typed beside joins. */
async function typedBecomesTable(page: Page): Promise<void> {
  const hands = gridHands(page);
  await hands.typeInto("Sheet1!I3", "region");
  await hands.typeInto("Sheet1!J3", "head");
  await hands.typeInto("Sheet1!I4", "North");
  await hands.typeInto("Sheet1!J4", "Vera");
  await hands.moveTo("Sheet1!I4");
  await page.getByRole("button", { name: "Make a table" }).click();
  await untilTables(page, ["Accounts Sheet1!C3:E7", "Table1 Sheet1!I3:J4"]);

  await hands.typeInto("Sheet1!K3", "phone");
  await untilTables(page, ["Accounts Sheet1!C3:E7", "Table1 Sheet1!I3:K4"]);
}

/** Waits for these tables, each with its address. */
async function untilTables(page: Page, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  const isSo = async (): Promise<boolean> => {
    const tables = await gatewayOf(page).listTables();
    last = tables.map(({ name, address }) => `${name} ${address}`).toSorted();
    return last.join() === expected.join();
  };
  await waitFor(isSo, "the tables").catch(() => undefined);
  expect(last).toEqual(expected);
}

/** Revenue from the smallest to the largest. */
async function sort(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getRange("C4:E7").sort({ column: 2, ascending: true });
  });
  await untilHeld(gatewayOf(page), "Sheet1!C4:C7", [["B"], ["D"], ["A"], ["C"]]);
}

const SPILLED = 5000;
const SEVENTHS = Array.from({ length: SPILLED }, (_, each) => (each + 1) / 7);

/** A formula that fills more rows than the sheet had, copied with all digits. */
async function spillAndCopy(page: Page): Promise<void> {
  const hands = gridHands(page);
  await hands.typeInto("Sheet1!M1", `=SEQUENCE(${SPILLED})/7`);
  await untilHeld(gatewayOf(page), `Sheet1!M${SPILLED}`, [[SPILLED / 7]]);

  await hands.moveTo(`Sheet1!M1:M${SPILLED}`);
  const { text } = await copySelection(page);
  expect(text.split("\n").map(Number)).toEqual(SEVENTHS);

  await hands.moveTo("Sheet1!C3:E7");
  expect((await copySelection(page)).text.split("\n").map((line) => line.split("\t"))).toEqual([
    ["account_id", "name", "revenue_12m"],
    ...SORTED.map((row) => row.map(String)),
  ]);
}

const SORTED = [
  ["B", "Beta", -200],
  ["D", "", 100],
  ["A", "Alpha", 1234.5],
  ["C", "Crane", 3030],
];

/** Only two of the accounts are shown; a sum of what is shown follows. */
async function filter(page: Page): Promise<void> {
  await gridHands(page).typeInto("Sheet1!O1", "=SUBTOTAL(109,Accounts[revenue_12m])");
  await untilHeld(gatewayOf(page), "Sheet1!O1", [[4164.5]]);
  await page.evaluate(() => {
    const book = window.kamWorkbench?.grid.api.getActiveWorkbook();
    const accounts = book?.getTableList().find(({ name }) => name === "Accounts");
    const values = ["A", "C"];
    book?.setTableFilter(accounts?.id ?? "", 0, { filterType: "manual" as never, values });
  });
  await untilHeld(gatewayOf(page), "Sheet1!O1", [[4264.5]]);
}

/** All of the day's work but what is shown of it. */
async function expectWork(page: Page): Promise<void> {
  const workbook = gatewayOf(page);
  await untilTables(page, ["Accounts Sheet1!C3:E7", "Table1 Sheet1!I3:K4"]);
  expect(await cellsAt(workbook, "Sheet1!C4:E7")).toEqual(SORTED);
  expect(await cellsAt(workbook, "Sheet1!I3:K4")).toEqual([
    ["region", "head", "phone"],
    ["North", "Vera", ""],
  ]);
  expect(await cellsAt(workbook, "Sheet1!M1#")).toEqual(SEVENTHS.map((number) => [number]));
}

describe("a day's work", () => {
  it("becomes tables that grow, is sorted, filtered, spilled, copied, kept, and saved as a file", async () => {
    const { page, visit } = visitor;
    await openNew(page, "Open an empty one");
    await pastedBecomesTable(page);
    await typedBecomesTable(page);
    await sort(page);
    await spillAndCopy(page);
    await filter(page);
    await untilKept(page);

    await openNew(page, "Open the sample");
    await gridHands(page).typeInto("Accounts!ZA2", "seen");
    await untilKept(page);
    const address = page.url();
    await page.close();
    const later = await visit.context.newPage();
    await later.goto(address);
    await openedFromTheList(later);
    await savedAndOpened(later);
  });
});

async function openNew(page: Page, what: string): Promise<void> {
  await untilOpened(page, async () => {
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.getByRole("dialog").getByRole("button", { name: what }).click();
  });
}

async function openedFromTheList(page: Page): Promise<void> {
  await untilAnswered(page);
  await openList(page);
  await untilOpened(page, () =>
    page.getByRole("button", { name: "Open Workbook", exact: true }).click(),
  );
  await expectWork(page);
  await untilHeld(gatewayOf(page), "Sheet1!O1", [[4264.5]]);
}

async function savedAndOpened(page: Page): Promise<void> {
  await withoutPickers(page);
  const { name, bytes } = await savedWorkbook(page);
  await openWorkbook(page, name, bytes);
  await expectWork(page);
}
