import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { newXlsx } from "../../src/files/xlsx/new/new-xlsx";
import type { CellState } from "../../src/files/xlsx/workbook-state";
import { waitFor } from "../contract/contract";
import { valueAt } from "../support/browser/cells";
import { openBrowser } from "../support/browser/open-browser";
import { gatewayOf, openContents, untilAnswered } from "../support/browser/open-workbench";
import { serveDist } from "../support/browser/serve-dist";
import { savedWorkbook, untilOpened, withoutPickers } from "../support/browser/workbook-files";
import { writeBlock, writeFormula } from "../support/deeds";
import { cellWith, sheetWith, workbookWith } from "../support/xlsx-state";
import { watchFreezes, watchWhile } from "./page-watch";
import { spread } from "./spread";
import type { Watched } from "./watch-in-page";

const RUNS = 3;
const LINES = 100_000;
const COLUMNS = 8;
const SPILLED = 20_000;
const LARGE = "Large.xlsx";
const EMPTY = { sheets: [{ name: "Sheet1", cells: [], formulas: [], tables: [] }] };

/** A workbook of one sheet full of numbers and texts, the same at each call. */
function largeFile(): Uint8Array {
  const cells = Array.from({ length: LINES * COLUMNS }, (_, place): CellState => {
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const value = column === 0 ? `A${row % 5000}` : ((row * 7919 + column * 613) % 1e6) / 100;
    return cellWith([row, column], { value });
  });
  return newXlsx(workbookWith([sheetWith({ name: "Ledger", cells })]));
}

/** What is measured in one workbench, by what it is. */
type Told = Readonly<Record<string, Watched>>;

async function runOnce(page: Page, folder: string): Promise<Told> {
  await withoutPickers(page);
  await watchFreezes(page);
  const sample = join(folder, "Sample.xlsx");
  const save = async (): Promise<void> => {
    const { bytes } = await savedWorkbook(page);
    if (!existsSync(sample)) writeFileSync(sample, bytes);
  };
  const open = (file: string): Promise<Watched> =>
    watchWhile(page, () => untilOpened(page, () => chooseFile(page, file)));
  const savedSample = await watchWhile(page, save);
  const openedSample = await open(sample);
  const openedLarge = await open(join(folder, LARGE));
  await writeBlock(gatewayOf(page), "Ledger!B2", [[1]]);
  const savedLarge = await watchWhile(page, save);
  await openContents(page, EMPTY);
  const spilled = await watchWhile(page, () => spill(page));
  return {
    "save the sample, 39 sheets": savedSample,
    "open the sample": openedSample,
    "open 100,000 x 8": openedLarge,
    "save 100,000 x 8 with one number changed": savedLarge,
    "spill 20,000 x 8": spilled,
  };
}

/** By its place: a file that is handed over would be counted too. */
async function chooseFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open .xlsx" }).click();
  await (await chooser).setFiles(file);
}

async function spill(page: Page): Promise<void> {
  await writeFormula(gatewayOf(page), "Sheet1!A1", `=SEQUENCE(${SPILLED},${COLUMNS})`);
  const last = `Sheet1!H${SPILLED}`;
  const isThere = async (): Promise<boolean> =>
    (await valueAt(gatewayOf(page), last)) === SPILLED * COLUMNS;
  await waitFor(isThere, last);
}

function print(runs: readonly Told[]): void {
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  say("workbooks in the built workbench, in Chromium: median, least, most of 3 fresh pages");
  for (const what of Object.keys(runs[0] ?? {})) {
    const all = runs.flatMap((run) => run[what] ?? []);
    say(`${what.padEnd(44)}${spread(all.map(({ milliseconds }) => milliseconds))} ms`);
    say(`${"  longest freeze meanwhile".padEnd(44)}${spread(all.map(({ freeze }) => freeze))} ms`);
    say(`${"  JS heap of the page".padEnd(44)}${spread(all.map(({ heap }) => heap / 1e6))} MB`);
  }
}

async function main(): Promise<void> {
  const [browser, server] = await Promise.all([
    openBrowser(["--enable-precise-memory-info"]),
    serveDist(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
  writeFileSync(join(folder, LARGE), largeFile());
  const runs: Told[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await browser.visit(server.address, {
      viewport: { width: 1280, height: 800 },
    });
    await untilAnswered(page);
    runs.push(await runOnce(page, folder).finally(close));
  }
  print(runs);
  rmSync(folder, { recursive: true });
  await browser.close();
  await server.close();
}

void main();
