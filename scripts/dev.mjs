import { main, runPackage } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Serves the bundles from memory and builds them anew at each change of a source. */
await main(async (given) => {
  await setUp();
  await runPackage(
    "webpack-cli/bin/cli.js",
    ["serve", "--mode", "development", "--host", "localhost", "--port", "3000", ...given],
    "The development server ended: see its messages above.",
  );
});
