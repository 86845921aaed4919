import { PANEL_ID } from "../FeatureTabs";

/**
 * A button that was pressed may be gone with what it offered: where nothing has the focus any more, the
 * keyboard goes on from the tab of the page.
 */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  const tab = document.getElementById(PANEL_ID)?.getAttribute("aria-labelledby");
  document.getElementById(tab ?? "")?.focus();
}
