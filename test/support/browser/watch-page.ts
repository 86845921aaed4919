import type { Page } from "playwright-core";

/** What a page should never do, as it happened. Empty lists are good news. */
export interface Findings {
  /** Addresses asked for that are not on the page's own origin. */
  readonly requestsElsewhere: readonly string[];
  /** Errors written to the console, refusals by the content security policy among them. */
  readonly consoleErrors: readonly string[];
  /** Errors that nothing caught. */
  readonly pageErrors: readonly string[];
}

/** Records from now on; call it before the page goes anywhere. Several origins may be its own. */
export function watchPage(page: Page, ...origins: readonly string[]): Findings {
  const requestsElsewhere: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  // On the context, not the page: workers and further windows count too.
  page.context().on("request", (request) => {
    if (!isAtHome(request.url(), origins)) requestsElsewhere.push(request.url());
  });
  page.context().on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.context().on("weberror", (webError) => {
    pageErrors.push(webError.error().stack ?? webError.error().message);
  });
  return { requestsElsewhere, consoleErrors, pageErrors };
}

/** A data or blob address never leaves the page. */
function isAtHome(address: string, origins: readonly string[]): boolean {
  const { origin: asked, protocol } = new URL(address);
  return origins.includes(asked) || protocol === "data:" || protocol === "blob:";
}
