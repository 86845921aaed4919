import type { Page } from "playwright-core";
import {
  WorkbookError,
  type Listener,
  type Listening,
  type WorkbookErrorCode,
  type WorkbookGateway,
} from "../../../src/workbook/gateway";
import type { WorkbookContents } from "../../../src/workbook/contents";
import type { RunningServer } from "../../../scripts/server.mjs";
import { openBrowser, type OpenBrowser, type Visit } from "./open-browser";
import { serveDist } from "./serve-dist";

/** A browser and the built pages, for one test file. */
export interface Workshop {
  /** Opens the workbench and waits until the sample's formulas have answered. */
  readonly openWorkbench: (options?: Parameters<OpenBrowser["visit"]>[1]) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const [browser, server]: [OpenBrowser, RunningServer] = await Promise.all([
    openBrowser(),
    serveDist(),
  ]);
  return {
    openWorkbench: async (options = { viewport: { width: 1280, height: 800 } }) => {
      const visit = await browser.visit(server.address, options);
      await untilAnswered(visit.page);
      return visit;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits for the grid and the first results of its formulas. */
export async function untilAnswered(page: Page): Promise<void> {
  await page.waitForFunction(() => window.kamWorkbench !== undefined);
  await page.evaluate(() => window.kamWorkbench?.grid.ready);
}

/** Opens a workbook of its own in the workbench. */
export async function openContents(page: Page, contents: WorkbookContents): Promise<void> {
  await page.evaluate((wanted) => {
    const before = window.kamWorkbench;
    before?.open(wanted);
    return new Promise<void>((resolve) => {
      const look = (): void => {
        if (window.kamWorkbench === undefined || window.kamWorkbench.grid === before?.grid) {
          requestAnimationFrame(look);
        } else void window.kamWorkbench.grid.ready.then(resolve);
      };
      look();
    });
  }, contents);
}

type Outcome =
  { readonly answer: unknown } | { readonly code: WorkbookErrorCode; readonly message: string };

/** The workbench's gateway, asked from outside of the page. */
export function gatewayOf(page: Page): WorkbookGateway {
  const ask = async (method: string, given: readonly unknown[]): Promise<unknown> => {
    const outcome = await page.evaluate(askInPage, [method, given] as const);
    if ("code" in outcome) throw new WorkbookError(outcome.code, outcome.message);
    return outcome.answer;
  };
  return new Proxy({} as WorkbookGateway, {
    get: (_, method: string) =>
      method.startsWith("on")
        ? (listener: Listener, listening?: Listening) => listen(page, method, listener, listening)
        : (...given: readonly unknown[]) => ask(method, given),
  });
}

async function askInPage([method, given]: readonly [string, readonly unknown[]]): Promise<Outcome> {
  const workbook = window.kamWorkbench?.workbook as unknown as Record<
    string,
    (...given: readonly unknown[]) => Promise<unknown>
  >;
  try {
    return { answer: await workbook[method]?.(...given) };
  } catch (thrown) {
    const { code, message } = thrown as WorkbookError;
    return { code, message };
  }
}

let listeners = 0;

/** The sheets in use are those at this moment: the page cannot ask the test again. */
async function listen(
  page: Page,
  method: string,
  listener: Listener,
  { inUse }: Listening = {},
): Promise<() => Promise<void>> {
  listeners += 1;
  const name = `kamListener${listeners}`;
  await page.exposeFunction(name, listener);
  await page.evaluate(
    async ([on, told, sheets]) => {
      const page = window as unknown as Record<string, unknown>;
      const workbook = window.kamWorkbench?.workbook as unknown as Record<
        string,
        (listener: unknown, listening: Listening) => Promise<unknown>
      >;
      const listening = sheets && { inUse: () => sheets };
      page[`${told}Stop`] = await workbook[on]?.(page[told], { ...listening });
    },
    [method, name, inUse?.()] as const,
  );
  return () =>
    page.evaluate(
      (told) => (window as unknown as Record<string, () => Promise<void>>)[`${told}Stop`]?.(),
      name,
    );
}
