import { main } from "./process.mjs";
import { runSuite } from "./suites.mjs";

/** Runs the tests that every change must pass. */
await main((given) => runSuite("quick", given));
