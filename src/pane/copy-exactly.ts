import type { ClipboardEvent } from "react";

/**
 * Puts exact numbers on the clipboard where the pane shows rounded ones. Everything else is copied
 * as it stands.
 */
export function copyExactly(event: ClipboardEvent): void {
  const picked = window.getSelection();
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- the page's selection, not the workbook's
  if (picked === null || picked.rangeCount === 0) return;
  const range = picked.getRangeAt(0);
  const copied = document.createElement("div");
  copied.append(wholeNumber(range) ?? range.cloneContents());
  const numbers = copied.querySelectorAll("data");
  if (numbers.length === 0) return;
  for (const number of numbers) number.textContent = exactText(number.value);
  event.clipboardData.setData("text/html", new XMLSerializer().serializeToString(copied));
  event.clipboardData.setData("text/plain", plainText(copied));
  event.preventDefault();
}

/** A selection inside one number has no element of its own; it counts when all of it is selected. */
function wholeNumber(range: Range): Node | undefined {
  const number = range.commonAncestorContainer.parentElement?.closest("data") ?? undefined;
  return number?.textContent === range.toString() ? number.cloneNode(true) : undefined;
}

const DECIMAL_SIGN = new Intl.NumberFormat()
  .formatToParts(1.5)
  .find(({ type }) => type === "decimal")?.value;

/** All digits, with the decimal sign that the person's spreadsheet expects. */
export function exactText(value: string, decimalSign = DECIMAL_SIGN): string {
  return value.replace(".", decimalSign ?? ".");
}

/** Rows of tables as lines with tabs, as spreadsheets take them; anything else line by line. */
function plainText(copied: HTMLElement): string {
  const rows = [...copied.querySelectorAll("tr")];
  const lines = rows.length === 0 ? [...copied.childNodes] : rows;
  return lines
    .map((line) => {
      const cells = line instanceof HTMLTableRowElement ? [...line.cells] : [line];
      return cells.map(wordsOf).join("\t");
    })
    .join("\n");
}

/** What stands below one another on the page is parted by a space. */
function wordsOf(node: Node): string {
  if (node.childNodes.length === 0) return (node.textContent ?? "").trim();
  return [...node.childNodes]
    .map(wordsOf)
    .filter((words) => words !== "")
    .join(" ");
}
