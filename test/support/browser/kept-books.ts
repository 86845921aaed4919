import type { BrowserContextOptions, Page } from "playwright-core";
import type { Visit } from "./open-browser";
import { openWorkshop, untilAnswered, type Workshop } from "./open-workbench";

/** Visits of a browser that remembers: each test begins with an empty one. */
export interface Visitor {
  readonly page: Page;
  readonly visit: Visit;
}

/** Opens the workbench before each test; whatever a test did, it must have found nothing wrong. */
export function visitorForEachTest(options?: BrowserContextOptions): Visitor {
  let workshop: Workshop;
  let visit: Visit;
  beforeAll(async () => {
    workshop = await openWorkshop();
  });
  beforeEach(async () => {
    visit = await workshop.openWorkbench(options);
  });
  afterEach(async () => {
    await visit.close();
    expect(visit.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
  });
  afterAll(() => workshop.close());
  return {
    get page() {
      return visit.page;
    },
    get visit() {
      return visit;
    },
  };
}

/** Waits until the page says that nothing would be lost. */
export async function untilKept(page: Page): Promise<void> {
  await page.getByText("All changes kept", { exact: true }).waitFor();
}

/** Closes and opens the page as a browser does, and waits for its answers. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await untilAnswered(page);
}

/** Another tab of the same browser. */
export async function anotherTab({ context, page }: Visit): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(page.url());
  return tab;
}

/** Opens the list of workbooks. */
export async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Workbooks", exact: true }).click();
  await page.getByRole("dialog", { name: "Workbooks" }).waitFor();
}
