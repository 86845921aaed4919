import type { Locator } from "playwright-core";
import { axeFindings } from "../support/browser/axe";
import { benchForAllTests } from "../support/browser/bench";
import { paneOf } from "../support/browser/pane-parts";

const WIDTH = 320;

const bench = benchForAllTests({ viewport: { width: WIDTH, height: 800 } });

describe("the workbench on a narrow page", () => {
  it("has the pane below the grid, and nothing beside the page", async () => {
    const { page } = bench;
    const grid = await boxOf(page.getByRole("region", { name: "Workbook", exact: true }));
    const pane = await boxOf(paneOf(page));
    const dark = await boxOf(page.getByRole("switch", { name: "Dark" }));

    expect([grid.width, pane.width]).toEqual([WIDTH, WIDTH]);
    expect(pane.y).toBeGreaterThanOrEqual(grid.y + grid.height);
    expect(dark.x + dark.width).toBeLessThanOrEqual(WIDTH);
    expect(await axeFindings(page)).toEqual([]);
  });
});

async function boxOf(
  part: Locator,
): Promise<NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`Not on the page: ${part.toString()}`);
  return box;
}
