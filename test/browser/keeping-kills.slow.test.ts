import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../scripts/server.mjs";
import { untilKept } from "../support/browser/kept-books";
import { killableBrowser, type KillableBrowser } from "../support/browser/killable-browser";
import { openContents, untilAnswered } from "../support/browser/open-workbench";
import { serveDist } from "../support/browser/serve-dist";
import {
  listenToJournal,
  readTyped,
  startTyping,
  type Told,
} from "../support/browser/typing-machine";

/** `npm run test:kills` asks for more. */
const KILLS = Number(process.env["KAM_KILLS"] ?? 20);
/** A third of many fall inside a write; of a few it is chance how many do. */
const LEAST_INSIDE = KILLS < 20 ? 1 : KILLS / 3;
const A_KILL_LASTS_MS = 60_000;

const EMPTY = { sheets: [{ name: "Typed", cells: [], formulas: [], tables: [] }] };

interface Round {
  readonly told: Told;
  /** What is there when the browser is started again. */
  readonly found: { readonly last: number; readonly cells: number };
  readonly killedAt: number;
}

describe("a browser that is killed while cells are typed and kept", () => {
  let server: RunningServer;
  let folder: string;
  let browser: KillableBrowser | undefined;

  beforeAll(async () => {
    server = await serveDist();
    folder = mkdtempSync(join(tmpdir(), "kam-kills-"));
  });

  afterAll(async () => {
    await browser?.kill();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(): Promise<() => Told> {
    browser = await killableBrowser(folder);
    const told = await listenToJournal(browser.page);
    await browser.page.goto(server.address);
    await untilAnswered(browser.page);
    return told;
  }

  async function killAfter(count: number, last: number, told: () => Told): Promise<Round> {
    if (browser === undefined) throw new Error("There is no browser.");
    const typed = browser.page.waitForEvent("console", {
      predicate: (message) => message.text() === `kam typed ${last + count}`,
      timeout: A_KILL_LASTS_MS,
    });
    await startTyping(browser.page, last);
    await typed;
    const killedAt = performance.now();
    await browser.kill();
    const before = told();
    const again = await start();
    const found = await readTyped(browser.page);
    next = again;
    return { told: before, found, killedAt };
  }

  let next: () => Told;

  it(
    `has lost nothing older than a second, and nothing that was kept, after ${KILLS} kills`,
    async () => {
      next = await start();
      if (browser === undefined) throw new Error("There is no browser.");
      await openContents(browser.page, EMPTY);
      const rounds: Round[] = [];

      for (let kill = 0; kill < KILLS; kill++) {
        // Some come early, some while parts are written.
        const count = 10 + ((kill * 37) % 110);
        if (kill > 0) await untilKept(browser.page);
        rounds.push(await killAfter(count, rounds.at(-1)?.found.last ?? 0, next));
      }

      const inside = rounds.filter(({ told }) => told.begun > told.done).length;
      expect(rounds.map(lost).filter((count) => count > 0)).toEqual([]);
      expect(rounds.filter(({ found }) => found.cells !== found.last)).toEqual([]);
      expect(inside).toBeGreaterThanOrEqual(LEAST_INSIDE);
    },
    KILLS * A_KILL_LASTS_MS,
  );
});

/** Numbers that are gone, and had been typed more than a second before the kill. */
function lost({ told, found, killedAt }: Round): number {
  const due = told.typed.filter(({ at }) => at < killedAt - 1000).at(-1)?.number ?? 0;
  return Math.max(0, due - found.last);
}
