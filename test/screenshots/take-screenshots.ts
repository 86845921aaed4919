import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { gatewayOf, openWorkshop, type Workshop } from "../support/browser/open-workbench";
import { openPortfolio, paneOf, tabOf } from "../support/browser/pane-parts";

/** Draws every page of the pane beside the grid, to be looked at by a person. */
const FOLDER = join(__dirname, "../../screenshots");
const PANE_WIDTH = 350;
const LOOKS = ["light", "dark"] as const;
const SIZES = [
  { width: 1280, height: 1400 },
  { width: 900, height: 1000 },
] as const;

async function takeAll(workshop: Workshop): Promise<void> {
  for (const colorScheme of LOOKS) {
    for (const viewport of SIZES) {
      const { page, close } = await workshop.openWorkbench({ viewport, colorScheme });
      await takePages(page, `${colorScheme}-${viewport.width}`);
      await close();
    }
  }
}

async function takePages(page: Page, name: string): Promise<void> {
  const pane = paneOf(page);
  const take = (what: string): Promise<unknown> =>
    page.screenshot({ path: join(FOLDER, `${name}-${what}.png`) });
  await narrowPane(page, pane);
  await take("welcome");
  await openPortfolio(pane);
  await pane.getByText("Relative strength", { exact: true }).first().waitFor();
  await take("portfolio");
  await pane.getByRole("heading", { name: "Accounts", exact: true }).scrollIntoViewIfNeeded();
  await take("portfolio-list");
  await tabOf(pane, "Explain this cell").click();
  await gatewayOf(page).select("Portfolio!C30");
  await pane.getByText("Explained: Attractiveness of").waitFor();
  await take("explain");
  await tabOf(pane, "Functions").click();
  const stage = pane.getByRole("button", { name: /KAM\.STAGE/ });
  await stage.waitFor();
  await take("functions");
  await stage.click();
  await pane.getByRole("button", { name: /^Columns behind the id/ }).click();
  await take("function");
}

/** Drags the divider until the pane is as narrow as Excel's on a small screen. */
async function narrowPane(page: Page, pane: Locator): Promise<void> {
  const divider = await page.getByRole("separator", { name: "Width of the pane" }).boundingBox();
  const box = await pane.boundingBox();
  if (divider === null || box === null) throw new Error("The page has no pane to draw");
  const [x, y] = [divider.x + divider.width / 2, divider.y + divider.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width - PANE_WIDTH, y, { steps: 4 });
  await page.mouse.up();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workshop = await openWorkshop();
  await takeAll(workshop);
  await workshop.close();
  process.stdout.write(`Screenshots are in ${FOLDER}\n`);
}

void main();
