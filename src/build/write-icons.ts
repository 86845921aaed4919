import { readFileSync } from "node:fs";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/** Sizes in pixels: 16, 32, 80 for the ribbon, 32 and 64 for the list of add-ins, 128 for a store page. */
const ICON_SIZES = [16, 32, 64, 80, 128] as const;

const ASSETS = join(__dirname, "../../assets");

/** Draws assets/icon.svg once for each size. Run it after the drawing has changed, and look at all of them. */
async function writeIcons(): Promise<void> {
  const drawing = readFileSync(join(ASSETS, "icon.svg"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? (await sparticuz.executablePath()),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const size of ICON_SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: join(ASSETS, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void writeIcons();
