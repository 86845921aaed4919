import type { Page } from "playwright-core";
import { waitFor } from "../../contract/contract";

/** What a program leaves in the clipboard. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Lays into the clipboard what another program would. */
export function layIntoClipboard(page: Page, copied: Copied): Promise<void> {
  return page.evaluate(({ text, html }) => {
    const parts: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html !== undefined) parts["text/html"] = new Blob([html], { type: "text/html" });
    return navigator.clipboard.write([new ClipboardItem(parts)]);
  }, copied);
}

/** Copies what is selected in the grid, and answers what stands in the clipboard then. */
export async function copySelection(page: Page): Promise<Required<Copied>> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Control+c");
  const read = (): Promise<Required<Copied>> =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string): Promise<string> =>
        item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
      return { text: await part("text/plain"), html: await part("text/html") };
    });
  await waitFor(async () => (await read()).html !== "", "the copy");
  return read();
}
