import { join } from "node:path";
import { buildIfStale } from "./bundles.mjs";
import { ROOT, main, runPackage } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Draws the workbench into the folder screenshots, to be looked at. */
await main(async () => {
  await setUp();
  await buildIfStale();
  const program = join(ROOT, "test/screenshots/take-screenshots.ts");
  await runPackage("tsx/dist/cli.mjs", [program], "The screenshots failed: see above.");
});
