import { main } from "./process.mjs";
import { runSuite } from "./suites.mjs";

/** Kills a browser 200 times while it keeps a workbook, and looks at what is left; takes an hour. */
await main((given) => {
  process.env.KAM_KILLS ??= "200";
  return runSuite("slow", ["--testPathPatterns", "keeping-kills", ...given]);
});
