import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../scripts/server.mjs";
import { valueAt } from "../support/browser/cells";
import { gridHands } from "../support/browser/grid-hands";
import { untilKept } from "../support/browser/kept-books";
import { killableBrowser, type KillableBrowser } from "../support/browser/killable-browser";
import { gatewayOf, openContents, untilAnswered } from "../support/browser/open-workbench";
import { serveDist } from "../support/browser/serve-dist";

/**
 * What Chromium writes before a change in its log: a check sum, how long the change is (228 bytes), and that it stands in
 * one piece. A browser that is killed before the change itself leaves this alone.
 */
const HALF_A_CHANGE = Buffer.from("6162d73be40001", "hex");

const EMPTY = { sheets: [{ name: "Typed", cells: [], formulas: [], tables: [] }] };

describe("a browser that was killed in the middle of a change of its database", () => {
  let server: RunningServer;
  let folder: string;
  let browser: KillableBrowser | undefined;

  beforeAll(async () => {
    server = await serveDist();
    folder = mkdtempSync(join(tmpdir(), "kam-torn-"));
  });

  afterAll(async () => {
    await browser?.kill();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(prepare: () => void = () => undefined): Promise<KillableBrowser> {
    browser = await killableBrowser(folder);
    await browser.page.addInitScript(prepare);
    await browser.page.goto(server.address);
    await untilAnswered(browser.page);
    return browser;
  }

  async function typeAndKeep({ page }: KillableBrowser, cell: string): Promise<void> {
    await gridHands(page).typeInto(`Typed!${cell}`, cell);
    await untilKept(page);
  }

  function tear(): void {
    const databases = join(folder, "Default/IndexedDB");
    const logs = readdirSync(databases, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".log"))
      .sort();
    appendFileSync(join(databases, logs.at(-1) ?? "no log"), HALF_A_CHANGE);
  }

  it("keeps what was there, and what is typed when it is started again", async () => {
    const first = await start();
    await openContents(first.page, EMPTY);
    await typeAndKeep(first, "A1");
    await first.kill();
    tear();

    const second = await start();
    await typeAndKeep(second, "A2");
    await second.kill();

    const { page } = await start();
    const typed = ["A1", "A2"].map((cell) => valueAt(gatewayOf(page), `Typed!${cell}`));
    expect(await Promise.all(typed)).toEqual(["A1", "A2"]);
  });

  it("opens where there is no room for another log", async () => {
    await browser?.kill();
    const without = await start(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });

    await typeAndKeep(without, "A3");
    await without.kill();

    const { page } = await start();
    expect(await valueAt(gatewayOf(page), "Typed!A3")).toBe("A3");
  });
});
