import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, main } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/**
 * Serves the bundles from memory and builds them anew at each change of a source.
 *
 * The server runs in this very process: whoever ends the process has ended the server, and the port is
 * free. Started by another script, it ends with that script, however that came to its end.
 */
await main(async (given) => {
  await setUp();
  // At once: the server itself would wait for pages that are still open.
  for (const end of ["disconnect", "SIGINT", "SIGTERM"]) process.once(end, () => process.exit());
  const commandLine = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const serve = ["serve", "--mode", "development", "--host", "localhost", "--port", "3000"];
  process.argv = [process.execPath, commandLine, ...serve, ...given];
  process.chdir(ROOT);
  await import(pathToFileURL(commandLine).href);
});
