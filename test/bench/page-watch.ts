import type { Page } from "playwright-core";
import * as inPage from "./watch-in-page";
import type { Until, Watched } from "./watch-in-page";

/** Lets a page watch itself. */
export async function watchFreezes(page: Page): Promise<void> {
  // The compiler of this program names functions by a helper, which the page does not have.
  const helper = "var __name = (named) => named;";
  const functions = Object.values(inPage).map(String);
  await page.evaluate([helper, ...functions, "watchPage()"].join("\n"));
}

/** From the choice of a file until something is seen. */
export async function fromChoice(page: Page, file: string, until: Until): Promise<Watched> {
  await page.evaluate(`watchChoice(${JSON.stringify(until)})`);
  await choose(page, file);
  return measured(page);
}

export async function choose(page: Page, file: string): Promise<void> {
  await page.getByLabel("File to open").setInputFiles(file);
}

/** Has a button pressed as soon as a text is to be read; what is called next may bring that about. */
export async function pressOnce(
  page: Page,
  button: string,
  until: Until,
  text = "",
): Promise<void> {
  const given = [button, until, text].map((each) => JSON.stringify(each));
  await page.evaluate(`watchPress(${given.join(", ")})`);
}

/** Measures from now until a deed is done. */
export async function watchWhile(page: Page, deed: () => Promise<void>): Promise<Watched> {
  await page.evaluate("beginWatch()");
  await deed();
  return page.evaluate("endWatch()");
}

/** What the page measured, as soon as it has. */
export function measured(page: Page): Promise<Watched> {
  return page.evaluate(async () => {
    const found = await window.kamWatch.measured;
    if (found === undefined) throw new Error("Nothing is measured.");
    return found;
  });
}
