import { requireBuildArguments } from "./build-arguments.mjs";
import { build } from "./bundles.mjs";
import { main } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Builds for production, always, whatever dist holds. */
await main(async (given) => {
  requireBuildArguments(given);
  await setUp();
  await build(given);
});
