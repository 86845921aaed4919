import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { untilHeld } from "../support/browser/cells";
import { openContents } from "../support/browser/open-workbench";

/** What the workbench mends where cells are written and read. */

const bench = benchForAllTests();

const ROWS = 50;

const LEDGER = {
  sheets: [
    {
      name: "Ledger",
      cells: [["id", "rev"], ...Array.from({ length: ROWS }, (_, row) => [`A${row}`, row + 1])],
      formulas: [{ address: "D1", formula: "=SUM(B2:B51)" }],
      tables: [{ name: "P", address: "A1:B51" }],
    },
  ],
};

beforeEach(async () => {
  await openContents(bench.page, LEDGER);
  await untilHeld(bench.workbook, "Ledger!D1", [[1275]]);
});

describe("an edit", () => {
  it("does not look through all cells of its sheet but for the calculation", async () => {
    await bench.page.evaluate(() => {
      const cells = window.kamWorkbench?.grid.workbook.getActiveSheet().getCellMatrix();
      if (cells === undefined) return;
      const forValue = cells.forValue.bind(cells);
      window.looks = 0;
      cells.forValue = (look) => {
        window.looks += 1;
        return forValue(look);
      };
    });

    await bench.hands.typeInto("Ledger!B2", 11);
    await untilHeld(bench.workbook, "Ledger!D1", [[1285]]);
    await bench.page.evaluate(() => {
      window.looks = 0;
    });
    await bench.hands.typeInto("Ledger!B2", 21);
    await untilHeld(bench.workbook, "Ledger!D1", [[1295]]);

    expect(await bench.page.evaluate(() => window.looks)).toBeLessThanOrEqual(1);
  });

  it("of the first cell of a formula that others share leaves them theirs", async () => {
    await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      const shared = { si: "shared" };
      sheet?.getRange("F2:F4").setValues([[{ f: "=B2*10", ...shared }], [shared], [shared]]);
    });
    await untilHeld(bench.workbook, "Ledger!F2:F4", [[10], [20], [30]]);

    await bench.hands.typeInto("Ledger!F2", 5);
    await bench.hands.typeInto("Ledger!B3", 7);

    await untilHeld(bench.workbook, "Ledger!F2:F4", [[5], [70], [30]]);
  });
});

describe("the header of a table", () => {
  it("stands out from its ground", async () => {
    const colours = await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.workbook.getActiveSheet();
      const { bg, cl } = sheet?.getComposedCellStyle(0, 0) ?? {};
      return [bg?.rgb ?? "", cl?.rgb ?? ""];
    });

    expect(contrast(...colours.map(luminance))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("a text in the last frozen row", () => {
  it("stands so high that the line below lies over nothing of it", async () => {
    await bench.page.evaluate(() => {
      const drawn = new Map<string, number>();
      window.lines = drawn;
      const canvas = CanvasRenderingContext2D.prototype;
      const draw = Object.getOwnPropertyDescriptor(canvas, "fillText")
        ?.value as typeof canvas.fillText;
      canvas.fillText = function (text, x, y, ...given): void {
        drawn.set(text, y);
        draw.call(this, text, x, y, ...given);
      };
    });
    const cells = [["gj"], ["gj_"]];
    const sheet = { name: "Frozen", cells, formulas: [], tables: [], frozenRows: 1 };
    await openContents(bench.page, { sheets: [sheet] });
    const lines = (): Promise<(number | undefined)[]> =>
      bench.page.evaluate(() => ["gj", "gj_"].map((text) => window.lines?.get(text)));
    await waitFor(async () => !(await lines()).includes(undefined), "both to be drawn");

    const [frozen = NaN, below = NaN] = await lines();
    expect(below - frozen).toBeGreaterThanOrEqual(2);
  });
});

declare global {
  interface Window {
    /** How far below the top of its cell the line of each text was last drawn. */
    lines?: Map<string, number>;
    /** How often all cells of the sheet in view were looked through. */
    looks: number;
  }
}

/** By the rules of WCAG 2.2. */
function luminance(colour: string): number {
  const parts = /^#(..?)(..?)(..?)$/.exec(colour)?.slice(1) ?? [];
  const [red = NaN, green = NaN, blue = NaN] = parts
    .map((part) => parseInt(part.padEnd(2, part), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = NaN, other = NaN): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
