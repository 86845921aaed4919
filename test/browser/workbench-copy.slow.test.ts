import { benchForAllTests } from "../support/browser/bench";
import { untilHeld } from "../support/browser/cells";
import { copySelection } from "../support/browser/clipboard";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests({
  viewport: { width: 1280, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});

const BOOK = {
  sheets: [
    {
      name: "Copy",
      cells: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      formulas: [
        { address: "D1", formula: "=B1:B3/7" },
        { address: "E1", formula: "=B1:B3>1" },
      ],
      numberFormats: [{ address: "D1:D3", format: "0.0%" }],
      tables: [],
    },
  ],
};

async function copied(address: string): Promise<{ text: string; html: string }> {
  await bench.hands.moveTo(address);
  return copySelection(bench.page);
}

describe("a block with the answers of formulas", () => {
  beforeEach(() => openContents(bench.page, BOOK));

  it("is copied as text with all of its cells, in full precision", async () => {
    await untilHeld(bench.workbook, "Copy!E3", [[true]]);

    const { text } = await copied("Copy!A1:E3");

    expect(text.split("\n").map((line) => line.split("\t"))).toEqual([
      ["a", "1", "", String(1 / 7), "FALSE"],
      ["b", "2", "", String(2 / 7), "TRUE"],
      ["c", "3", "", String(3 / 7), "TRUE"],
    ]);
  });

  it("is copied as HTML as it is shown, with the whole number beside it", async () => {
    await untilHeld(bench.workbook, "Copy!E3", [[true]]);

    const { html } = await copied("Copy!D1:D3");

    expect(html).toContain("42.9%");
    for (const number of [1 / 7, 2 / 7, 3 / 7]) expect(html).toContain(`x:num="${number}"`);
  });

  it("is pasted in the grid as values", async () => {
    await untilHeld(bench.workbook, "Copy!E3", [[true]]);
    await copied("Copy!D1:D3");
    await bench.workbook.select("Copy!G5");
    await bench.page.keyboard.press("Control+v");

    await untilHeld(bench.workbook, "Copy!G6:G7", [[2 / 7], [3 / 7]]);
  });
});
