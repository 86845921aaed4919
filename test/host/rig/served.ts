import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import type { OpenedAddIn } from "./built-add-in";

/** Where the page asks for Microsoft's client. */
export const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const CLIENT = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * Lets a browser find what a person's browser would: the build at the address that its manifest names,
 * Microsoft's client, unmodified, at its address, and Excel's page around them. Nothing leaves the machine.
 */
export async function serve(
  context: BrowserContext,
  { base, folder }: OpenedAddIn,
  around: { readonly origin: string; readonly html: string },
): Promise<void> {
  const allowed = { "access-control-allow-origin": "*" };
  await context.route(`${CDN}**`, (route) =>
    // Paths of the package are in small letters, the code asks in others.
    answerWith(route, join(CLIENT, pathAfter(route, CDN).toLowerCase()), allowed),
  );
  if (folder !== undefined) {
    await context.route(`${base}**`, (route) =>
      answerWith(route, join(folder, pathAfter(route, base))),
    );
  }
  await context.route(`${around.origin}/**`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: around.html }),
  );
}

function pathAfter(route: Route, base: string): string {
  const { pathname } = new URL(route.request().url());
  return pathname.slice(new URL(base).pathname.length);
}

async function answerWith(
  route: Route,
  file: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    await route.fulfill({ status: 404, headers, body: "There is no such page." });
    return;
  }
  await route.fulfill({ path: file, headers });
}
