import { setTimeout as delay } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { openBrowser, type OpenBrowser } from "../../support/browser/open-browser";
import { watchPage, type Findings } from "../../support/browser/watch-page";
import type { ExcelOptions } from "../excel/options";
import { StandInExcel } from "../excel/stand-in-excel";
import { Pane } from "../pane";
import { readBuiltAddIn, type OpenedAddIn } from "./built-add-in";
import { TELL_EXCEL, excelPage, postToFrame, showFrame, type PageOptions } from "./excel-page";
import { CDN, serve } from "./served";

/** A fresh workbook with the add-in opened in it. */
export interface Desk {
  readonly excel: StandInExcel;
  readonly pane: Pane;
  readonly page: Page;
  /** What went wrong on the page so far. */
  readonly findings: Findings;
  /** Shows the pane, or hides it as Excel does while another one is seen. */
  readonly show: (isSeen: boolean) => Promise<void>;
  /** Fulfilled when the add-in has asked Excel nothing for a while: what it was told of is dealt with. */
  readonly untilQuiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type DeskOptions = ExcelOptions & PageOptions;

/** A browser and the build, for one test file. */
export interface Rig {
  readonly open: (options?: DeskOptions) => Promise<Desk>;
  readonly close: () => Promise<void>;
}

/** The page of the stand-in comes from no server, and may else ask none on this machine. */
const MAY_ASK_THIS_MACHINE = "--disable-features=LocalNetworkAccessChecks";

/** @param addIn - The build, unless said. */
export async function openRig(addIn: OpenedAddIn = readBuiltAddIn()): Promise<Rig> {
  const browser = await openBrowser(addIn.folder === undefined ? [MAY_ASK_THIS_MACHINE] : []);
  return {
    open: (options = {}) => openDesk(browser, addIn, options),
    close: () => browser.close(),
  };
}

/** Another port of the add-in's own host: the client asks the person whether to trust any other parent. */
function originAround({ page }: OpenedAddIn): string {
  return `https://${new URL(page).hostname}:4443`;
}

async function openDesk(
  browser: OpenBrowser,
  addIn: OpenedAddIn,
  options: DeskOptions,
): Promise<Desk> {
  const origin = originAround(addIn);
  const context = await preparedContext(browser, addIn, options);
  const page = await context.newPage();
  const addInOrigin = new URL(addIn.page).origin;
  const findings = watchPage(page, origin, addInOrigin, new URL(CDN).origin);
  // A message to a page that is closed by now is lost, as in life.
  const post = (message: string): void =>
    void page.evaluate(postToFrame, [message, addInOrigin] as const).catch(() => undefined);
  const excel = new StandInExcel(addIn, options, { post, origin });
  await page.exposeFunction(TELL_EXCEL, (message: string) => excel.channel.receive(message));
  await page.goto(`${origin}/`);
  const pane = new Pane(await frameIn(page));
  await registered(excel, findings);
  if (options.isHidden !== true) await pane.drawn();
  return {
    excel,
    pane,
    page,
    findings,
    untilQuiet: () => untilQuiet(excel),
    show: (isSeen) => page.evaluate(showFrame, isSeen),
    close: () => context.close(),
  };
}

/** A context of its own, in which the add-in and the page around it are found. */
async function preparedContext(
  browser: OpenBrowser,
  addIn: OpenedAddIn,
  options: PageOptions,
): Promise<BrowserContext> {
  const origin = originAround(addIn);
  const context = await browser.context({
    viewport: { width: 800, height: 900 },
    // A server for development makes its own certificate.
    ignoreHTTPSErrors: true,
  });
  await serve(context, addIn, { origin, html: excelPage(origin, addIn.page, options) });
  return context;
}

const REGISTERED_WITHIN_MILLISECONDS = 60_000;

/** Waits until the functions are registered; fails with what went wrong on the page instead. */
async function registered({ functions }: StandInExcel, findings: Findings): Promise<void> {
  const limit = new AbortController();
  const late = delay(REGISTERED_WITHIN_MILLISECONDS, "late", { signal: limit.signal });
  const outcome = await Promise.race([functions.ready, late.catch(() => undefined)]);
  limit.abort();
  if (outcome !== "late") return;
  throw new Error(`The functions were never registered: ${JSON.stringify(findings)}`);
}

/** Longer than the pane takes from an event to its question. */
const QUIET_MILLISECONDS = 500;

async function untilQuiet({ door, calculation }: StandInExcel): Promise<void> {
  let seen = -1;
  while (seen !== door.requests.length) {
    seen = door.requests.length;
    await calculation.settled();
    await delay(QUIET_MILLISECONDS);
  }
}

async function frameIn(page: Page): Promise<NonNullable<ReturnType<Page["frame"]>>> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The page of the stand-in has no frame.");
  return frame;
}
