import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFindings } from "../support/browser/axe";
import { benchForEachTest } from "../support/browser/bench";
import { paneOf, tabOf, tabTo } from "../support/browser/pane-parts";

const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
  readonly version: string;
};

const bench = benchForEachTest({
  viewport: { width: 320, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});

describe("the foot of the pane, in a narrow page", () => {
  beforeEach(async () => {
    const { page } = bench;
    // Into the pane by its first control, as F6 does in Excel.
    await tabOf(paneOf(page), "Portfolio").focus();
    await tabTo(page, paneOf(page).getByRole("button", { name: "About" }));
    await page.keyboard.press("Enter");
    await tabTo(page, paneOf(page).getByRole("button", { name: "Copy details" }));
  });

  it("says which add-in it is and copies that, by keyboard alone", async () => {
    const { page } = bench;

    await page.keyboard.press("Enter");

    await paneOf(page).getByText("The details are copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n").slice(0, 3)).toEqual([
      `KAM for Excel ${version}`,
      `Build: ${new URL(page.url()).origin}`,
      "Program: KAM workbench in a browser",
    ]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("shows the text to copy by hand where the browser refuses", async () => {
    const { page } = bench;
    await page.evaluate(() => {
      const writeText = (): Promise<void> =>
        Promise.reject(new DOMException("refused", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });

    await page.keyboard.press("Enter");

    const box = paneOf(page).getByRole("textbox", { name: "Details" });
    expect(await box.inputValue()).toContain(`KAM for Excel ${version}\n`);
    expect(await box.getAttribute("readonly")).not.toBeNull();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it("leads to pages of the build that are there", async () => {
    const { page } = bench;
    for (const name of ["Help", "All functions"]) {
      const address = await paneOf(page)
        .getByRole("link", { name, exact: true })
        .evaluate((link) => (link as HTMLAnchorElement).href);

      const answered = await page.request.get(address);

      expect([name, answered.status()]).toEqual([name, 200]);
    }
  });
});
