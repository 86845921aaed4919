import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { findBrowser } from "./find-browser";
import { watchPage, type Findings } from "./watch-page";

/** One browser for a test file; each test asks it for a visit of its own. */
export interface OpenBrowser {
  /** A page in a context of its own: no storage and no history of other tests. */
  readonly visit: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** A context of its own without a page yet, for whoever has to prepare it. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page so far; tests assert that it stays empty. */
  readonly findings: Findings;
  readonly close: () => Promise<void>;
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts the browser that this machine has, without a window.
 *
 * @param further - Arguments of the browser beyond those that all tests need.
 */
export async function openBrowser(further: readonly string[] = []): Promise<OpenBrowser> {
  const { path, environment } = findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...ARGUMENTS, ...further],
    env: { ...definedOnly(process.env), ...environment },
    headless: true,
  });
  return {
    visit: async (address, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const findings = watchPage(page, new URL(address).origin);
      await page.goto(address);
      return { page, context, findings, close: () => context.close() };
    },
    context: (options) => browser.newContext(options),
    close: () => browser.close(),
  };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
