import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, ScriptError, main, runPackage } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Runs the programs *.bench.ts of test/bench, one after the other, or those whose names are given. */
await main(async (given) => {
  const folder = join(ROOT, "test/bench");
  const programs = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".bench.ts"))
    .filter((file) => given.length === 0 || given.includes(file.replace(".bench.ts", "")))
    .sort();
  if (programs.length === 0) throw new ScriptError("test/bench holds no such program.");
  await setUp();
  for (const program of programs) {
    await runPackage("tsx/dist/cli.mjs", [join(folder, program)], `${program} failed: see above.`);
  }
});
