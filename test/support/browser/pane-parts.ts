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
