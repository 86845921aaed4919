/**
 * A button that was pressed may be gone with what it offered: where nothing has the focus any more, the
 * keyboard goes on from the tab of the page.
 */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
