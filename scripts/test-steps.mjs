import { main } from "./process.mjs";
import { runSuite } from "./suites.mjs";

/** Lets deeds in the grid fail at each of their steps, not at one of twelve; takes ten minutes. */
await main((given) => {
  process.env.KAM_EVERY ??= "1";
  return runSuite("slow", ["--testPathPatterns", "workbench-each-step", ...given]);
});
