import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../support/browser/open-browser";
import { untilAnswered } from "../support/browser/open-workbench";
import { serveDist } from "../support/browser/serve-dist";
import { choose, fromChoice, measured, pressOnce, watchFreezes } from "./page-watch";
import { salesLedger } from "./sales-ledger";
import { spread } from "./spread";
import { traced, type Traced } from "./traced";
import type { Until, Watched } from "./watch-in-page";

const RUNS = 3;
const SIZES = [22_190, 100_000] as const;
/** The size of which the writing is told too. */
const WRITTEN = 22_190;
const MID_READING = "Finding the table in its rows";
const PREVIEW: Until = { selector: '[role="dialog"] table' };
const CLOSED: Until = { selector: '[role="dialog"]', isGone: true };

/** One file in a workbench that is opened for it alone. */
interface Run {
  /** With all that is loaded with the first file. */
  readonly read: Watched;
  readonly cancelled: Watched;
  readonly written: Watched | undefined;
}

type Visiting = <T>(run: (page: Page) => Promise<T>) => Promise<T>;

async function runOnce(page: Page, file: string, isWritten: boolean): Promise<Run> {
  await watchFreezes(page);
  const read = await fromChoice(page, file, PREVIEW);
  await pressOnce(page, "Cancel", CLOSED);
  await measured(page);
  await pressOnce(page, "Cancel", CLOSED, MID_READING);
  await choose(page, file);
  const cancelled = await measured(page);
  if (!isWritten) return { read, cancelled, written: undefined };
  await fromChoice(page, file, PREVIEW);
  await pressOnce(page, "Open as a table", CLOSED);
  return { read, cancelled, written: await measured(page) };
}

async function traceOnce(page: Page, file: string): Promise<Traced> {
  await watchFreezes(page);
  return traced(page, () => fromChoice(page, file, PREVIEW));
}

async function tell(lines: number, folder: string, visit: Visiting): Promise<void> {
  const file = join(folder, `ledger-${lines}.csv`);
  writeFileSync(file, salesLedger(lines));
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await visit((page) => runOnce(page, file, lines === WRITTEN)));
  }
  const trace = await visit((page) => traceOnce(page, file));
  print(`${lines.toLocaleString("en")} lines`);
  printWatched(
    "from the choice of the file to its preview",
    runs.map(({ read }) => read),
  );
  printTrace(runs, trace);
  printWatched(
    "Cancel in mid-reading until the dialog is gone",
    runs.map(({ cancelled }) => cancelled),
  );
  printWatched(
    "Open as a table, no reading: until it is written",
    runs.flatMap(({ written }) => written ?? []),
  );
}

function printWatched(what: string, all: readonly Watched[]): void {
  if (all.length === 0) return;
  print(`  ${what.padEnd(52)}${spread(all.map(({ milliseconds }) => milliseconds))}`);
  print(
    `  ${"  longest freeze meanwhile".padEnd(52)}${spread(all.map(({ freeze }) => freeze))}   bound 200`,
  );
  print(
    `  ${"  longest task that the browser reports".padEnd(52)}${spread(all.map(({ task }) => task))}`,
  );
}

function printTrace(runs: readonly Run[], { pageHeap, workerHeap, pageTask }: Traced): void {
  const atTick = Math.max(...runs.map(({ read }) => read.heap));
  const [tick, page, worker] = [atTick, pageHeap, workerHeap].map(megabytes);
  print(
    `    longest task of the page, its own computing alone ${pageTask.toFixed(0).padStart(10)}`,
  );
  print(
    `  highest JS heap, MB: page ${tick ?? ""} at a tick, ${page ?? ""} before a collection; worker ${worker ?? ""} before a collection`,
  );
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "unknown" : (bytes / 1e6).toFixed(0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const [browser, server] = await Promise.all([
    openBrowser(["--enable-precise-memory-info"]),
    serveDist(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "ledgers-"));
  const visit: Visiting = async (run) => {
    const { page, close } = await browser.visit(server.address, {
      viewport: { width: 1280, height: 800 },
    });
    await untilAnswered(page);
    return run(page).finally(close);
  };
  print("a ledger in the built workbench, in Chromium, ms: median, least, most of 3 fresh pages");
  for (const lines of SIZES) await tell(lines, folder, visit);
  rmSync(folder, { recursive: true });
  await browser.close();
  await server.close();
}

void main();
