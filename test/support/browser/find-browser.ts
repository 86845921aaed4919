import { existsSync } from "node:fs";
import { chooseBrowser } from "./choose-browser";
import { packagedBrowser } from "./packaged-browser";

/** A browser program and what its environment needs beyond ours. */
export interface Browser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser that tests use on this machine.
 *
 * @throws {Error} When there is none; the message says what to install.
 */
export function findBrowser(): Browser {
  const choice = chooseBrowser({
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    exists: existsSync,
  });
  switch (choice.kind) {
    case "installed":
      return { path: choice.path, environment: {} };
    case "packaged":
      return packagedBrowser();
    case "none":
      throw new Error(choice.advice);
  }
}
