import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./bundles.mjs";
import { refusedPackages } from "./licence-rules.mjs";
import { ROOT, ScriptError, main } from "./process.mjs";

/** Looks at the licences of all packages that the bundles of today really contain. */
await main(async () => {
  await buildIfStale();
  const refused = refusedPackages(
    JSON.parse(readFileSync(join(ROOT, "dist/sbom.cdx.json"), "utf8")),
  );
  if (refused.length > 0) {
    throw new ScriptError(
      [...refused, "Permitted licences, and why these: scripts/licence-rules.mjs."].join("\n"),
    );
  }
});
