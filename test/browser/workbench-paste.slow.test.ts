import { writeBlock } from "../support/deeds";
import type { Cells } from "../../src/workbook/gateway";
import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { untilHeld } from "../support/browser/cells";
import { layIntoClipboard, type Copied } from "../support/browser/clipboard";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests({
  viewport: { width: 1280, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});

beforeEach(() =>
  openContents(bench.page, { sheets: [{ name: "Paste", cells: [], formulas: [], tables: [] }] }),
);

const holds = (address: string, expected: Cells): Promise<void> =>
  untilHeld(bench.workbook, `Paste!${address}`, expected);

async function paste(address: string, copied: Copied): Promise<void> {
  await bench.hands.moveTo(`Paste!${address}`);
  await layIntoClipboard(bench.page, copied);
  await bench.page.keyboard.press("Control+v");
}

const displayed = (cell: string): Promise<string | undefined> =>
  bench.page.evaluate(
    (at) =>
      window.kamWorkbench?.grid.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(at)
        .getDisplayValue(),
    cell,
  );

describe("what is pasted from outside", () => {
  const ACCOUNTING =
    "account_id\trevenue_12m\tcontribution_12m\nA\t1,234.50\t(200.00)\nB\t3,030\t(3,030)\n";
  const READ = [
    ["account_id", "revenue_12m", "contribution_12m"],
    ["A", 1234.5, -200],
    ["B", 3030, -3030],
  ];

  it("is read as accountants write it, and undone in one step", async () => {
    await paste("A1", { text: ACCOUNTING });
    await holds("A1:C3", READ);
    expect(await displayed("C3")).toContain("(3,030)");

    await bench.page.keyboard.press("Control+z");
    await holds("A1:C3", [
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    await bench.page.keyboard.press("Control+y");
    await holds("A1:C3", READ);
  });

  it("keeps the looks that another spreadsheet gives it", async () => {
    const bold = "font-weight:700;background:#FFFF00";
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
      <tr><td class=xl65>007</td><td class=xl65 style='${bold}'>(3,030)</td></tr>
      <tr><td class=xl65>B</td><td class=xl65><span> </span>$<span>   </span>(1,234.50)</td></tr>
      <tr><td class=xl65>50%</td><td class=xl65>2024-01-31</td></tr></table></body></html>`;

    await paste("B2", { text: "", html });

    // 31 January 2024 is day 45,322.
    await holds("B2:C4", [
      ["007", -3030],
      ["B", -1234.5],
      [0.5, 45_322],
    ]);
    const style = await bench.page.evaluate(() =>
      JSON.stringify(
        window.kamWorkbench?.grid.workbook.getActiveSheet().getComposedCellStyle(1, 2),
      ),
    );
    expect(style).toMatch(/"bl":1/);
    expect(style).toMatch(/255,255,0/);
  });

  it.each([
    ["(3,030)", -3030],
    ["($1,234.50)", -1234.5],
    ["1,234-", -1234],
    ["\u22125", -5],
    ["23,4%", 0.234],
    ["1.234,50", 1234.5],
    ["007", "007"],
    ["12E5", "12E5"],
    ["50%", 0.5],
    ["$1,234.50", 1234.5],
    ["2024-01-31", 45_322],
    ["TRUE", true],
    ["=1+1", 2],
    ["plain", "plain"],
  ])("is in one cell: %s", async (text, value) => {
    await paste("A1", { text });

    await holds("A1", [[value]]);
    await bench.page.keyboard.press("Control+z");
    await holds("A1", [[""]]);
  });

  it("has one decimal sign", async () => {
    await paste("A1", { text: "a\t3.030\nb\t-1,25\n007\t(1.234,50)\n" });

    await holds("A1:B3", [
      ["a", 3030],
      ["b", -1.25],
      ["007", -1234.5],
    ]);
  });

  it("stays text where it has two", async () => {
    await paste("A1", { text: "a\t3.030\nb\t23,4%\nc\t12.5\n" });

    await holds("A1:B3", [
      ["a", 3.03],
      ["b", "23,4%"],
      ["c", 12.5],
    ]);
  });
});

describe("what is copied in the grid itself", () => {
  it("is pasted as it is", async () => {
    const { workbook } = bench;
    await writeBlock(workbook, "Paste!A1", [["007", -3030, "(3,030)"]]);
    await bench.hands.moveTo("Paste!A1:C1");
    await bench.page.keyboard.press("Control+c");
    await waitFor(
      () =>
        bench.page.evaluate(async () => (await navigator.clipboard.readText()).includes("-3030")),
      "the copy",
    );

    // A second click right behind the first would begin to edit a cell.
    await workbook.select("Paste!A5");
    await bench.page.keyboard.press("Control+v");

    await holds("A5:C5", [["007", -3030, "(3,030)"]]);
  });
});
