import type { Locator, Page } from "playwright-core";

/** The pane beside the grid. */
export function paneOf(page: Page): Locator {
  return page.getByRole("region", { name: "Key account management" });
}

/** A tab of the pane, by its very name. */
export function tabOf(pane: Locator, name: string): Locator {
  return pane.getByRole("tab", { name, exact: true });
}

/** Opens the portfolio of the sample and waits until its accounts are read. */
export async function openPortfolio(pane: Locator): Promise<void> {
  await tabOf(pane, "Portfolio").click();
  await pane.getByText("40 accounts read from Accounts.").waitFor();
}

/** Presses Tab until the control has the focus; a control that is never reached fails the test. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by the Tab key: ${control.toString()}`);
}
