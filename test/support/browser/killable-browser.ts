import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";

/** A browser that can be killed, with all of its processes, as by a loss of power to them. */
export interface KillableBrowser {
  readonly page: Page;
  /** Resolves when it is gone. It had no chance to write or to say anything. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser of its own on a folder that outlives it. */
export async function killableBrowser(folder: string): Promise<KillableBrowser> {
  const { path, environment } = findBrowser();
  const browser = spawn(
    path,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--remote-debugging-port=0",
      `--user-data-dir=${folder}`,
    ],
    // A group of its own: all of its processes are killed together.
    {
      env: { ...process.env, ...environment },
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const connected = await chromium.connectOverCDP(await addressOf(browser));
  const [context] = connected.contexts();
  if (context === undefined) throw new Error("The browser has no window.");
  return {
    page: await context.newPage(),
    kill: async () => {
      const gone = once(browser, "exit");
      if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
      await gone;
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error("The browser says nothing.");
  const lines = createInterface(stderr);
  for await (const line of lines) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error("The browser ended before it listened.");
}
