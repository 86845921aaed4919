import type { RunningServer } from "../../scripts/server.mjs";
import { HELP_PAGE, REFERENCE_PAGE } from "../../src/build/addresses";
import { axeFindings } from "../support/browser/axe";
import { openBrowser, type OpenBrowser } from "../support/browser/open-browser";
import { serveDist } from "../support/browser/serve-dist";

let server: RunningServer;
let browser: OpenBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveDist(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([HELP_PAGE, REFERENCE_PAGE])("%s", (file) => {
  it.each(["light", "dark"] as const)(
    "fits a narrow page, is clean and quiet, %s",
    async (colorScheme) => {
      const { page, findings, close } = await browser.visit(`${server.address}${file}`, {
        viewport: { width: 320, height: 800 },
        colorScheme,
      });

      const width = await page.evaluate(() => document.documentElement.scrollWidth);

      expect(width).toBe(320);
      expect(await axeFindings(page)).toEqual([]);
      expect(findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
      await close();
    },
  );
});
