import { axeFindings } from "../support/browser/axe";
import { benchForEachTest } from "../support/browser/bench";
import { openPortfolio, paneOf, tabOf } from "../support/browser/pane-parts";

const LOOKS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 900].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);

describe.each(LOOKS)("the $colorScheme look, $viewport.width wide", (look) => {
  const bench = benchForEachTest(look);

  it("has no page on which axe finds anything", async () => {
    const { page, workbook } = bench;
    const pane = paneOf(page);
    const found: Record<string, readonly string[]> = {};

    found["welcome"] = await axeFindings(page);
    await openPortfolio(pane);
    found["portfolio"] = await axeFindings(page);
    await tabOf(pane, "Explain this cell").click();
    await workbook.select("Portfolio!C9");
    await pane.getByText("Explained: Attractiveness of").waitFor();
    found["explain"] = await axeFindings(page);
    await tabOf(pane, "Functions").click();
    found["functions"] = await axeFindings(page);

    expect(found).toEqual({ welcome: [], portfolio: [], explain: [], functions: [] });
  });
});
