import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** Takes away what only some browsers offer: files are handed over and downloaded then, which a test can do. */
export async function withoutPickers(page: Page): Promise<void> {
  const take = (): void => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showSaveFilePicker");
  };
  await page.addInitScript(take);
  await page.evaluate(take);
}

/** Chooses a file with the button of the page. */
export async function chooseWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open .xlsx" }).click();
  await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** Opens a workbook from a file, and waits for its answers. */
export async function openWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await untilOpened(page, () => chooseWorkbook(page, name, bytes));
}

/** Does what opens another workbook, and waits for its answers: until then nobody can type into it. */
export async function untilOpened(page: Page, open: () => Promise<void>): Promise<void> {
  const before = await page.evaluateHandle(() => window.kamWorkbench?.grid);
  await open();
  await page.waitForFunction((grid) => {
    const now = window.kamWorkbench?.grid;
    return now !== undefined && now !== grid;
  }, before);
  await page.evaluate(() => window.kamWorkbench?.grid.ready);
}

/** Saves the workbook in view as a file, and answers what was downloaded. */
export async function savedWorkbook(
  page: Page,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const done = await download;
  return { name: done.suggestedFilename(), bytes: await readFile(await done.path()) };
}
