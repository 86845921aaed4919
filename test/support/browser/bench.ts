import type { BrowserContextOptions, Page } from "playwright-core";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import { CONTRACT_WORKBOOK } from "../../contract/contract-workbook";
import type { Hands } from "../../contract/contract";
import { gridHands } from "./grid-hands";
import type { Visit } from "./open-browser";
import { gatewayOf, openContents, openWorkshop, type Workshop } from "./open-workbench";

/** The workbench that the tests of a file sit at. Its parts are there as soon as a test runs. */
export interface Bench {
  readonly page: Page;
  readonly workbook: WorkbookGateway;
  readonly hands: Hands;
}

/** Opens a fresh workbench before each test; whatever a test did, it must have found nothing wrong. */
export function benchForEachTest(options?: BrowserContextOptions): Bench {
  const opened = openedBench();
  beforeAll(opened.open);
  afterAll(opened.close);
  beforeEach(() => opened.visit(options));
  afterEach(opened.leave);
  return opened.bench;
}

/** Opens one workbench for all tests of a file; all of them together must have found nothing wrong. */
export function benchForAllTests(options?: BrowserContextOptions): Bench {
  const opened = openedBench();
  beforeAll(async () => {
    await opened.open();
    await opened.visit(options);
  });
  // Even when the visit found something wrong, the browser is closed: the suite would wait for it.
  afterAll(() => opened.leave().finally(opened.close));
  return opened.bench;
}

/**
 * Opens one workbench for deeds that are made to fail; each test finds the workbook of the contract in it.
 * What the grid itself reports is left aside: its timers can outlive a workbook that is closed in the
 * middle of a calculation.
 */
export function benchForFaults(): Bench {
  const opened = openedBench();
  beforeAll(async () => {
    await opened.open();
    await opened.visit();
  });
  beforeEach(() => openContents(opened.bench.page, CONTRACT_WORKBOOK));
  afterAll(() => opened.close());
  return opened.bench;
}

interface OpenedBench {
  readonly bench: Bench;
  readonly open: () => Promise<void>;
  readonly visit: (options?: BrowserContextOptions) => Promise<void>;
  /** Closes the visit and says what went wrong on its page. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function openedBench(): OpenedBench {
  let workshop: Workshop;
  let visit: Visit;
  return {
    bench: {
      get page() {
        return visit.page;
      },
      get workbook() {
        return gatewayOf(visit.page);
      },
      get hands() {
        return gridHands(visit.page);
      },
    },
    open: async () => {
      workshop = await openWorkshop();
    },
    visit: async (options) => {
      visit = await workshop.openWorkbench(options);
    },
    leave: async () => {
      await visit.close();
      expect(visit.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
    },
    close: () => workshop.close(),
  };
}
