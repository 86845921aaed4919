import type { Page } from "playwright-core";

/** A file as a person chooses it: where it lies, or what it is called and holds. */
export type ChosenFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function aFile(name: string, text: string): ChosenFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Chooses a file and waits for the dialog that shows or refuses it. */
export async function choose(page: Page, file: ChosenFile): Promise<void> {
  await page.getByLabel("File to open").setInputFiles(file);
  await page.getByRole("dialog").waitFor();
  // It shows first how far the reading is.
  await page.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Opens the previewed file as a table and waits until it stands in the workbook. */
export async function accept(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open as a table" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
