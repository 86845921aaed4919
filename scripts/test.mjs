import { buildIfStale } from "./bundles.mjs";
import { main, runPackage } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Sets up, builds what is to be tested, and runs all tests, or those that jest's arguments choose. */
await main(async (given) => {
  await setUp();
  await buildIfStale();
  await runPackage("jest/bin/jest.js", given, "Some tests failed: see above.");
});
