import { main } from "./process.mjs";
import { runSuite } from "./suites.mjs";

/** Runs the tests that are slow and rarely fail: the files *.slow.test.ts. */
await main((given) => runSuite("slow", given));
