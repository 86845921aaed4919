import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale } from "./bundles.mjs";
import { openPage } from "./open-page.mjs";
import { ROOT, ScriptError, main } from "./process.mjs";
import { startServer } from "./server.mjs";
import { setUp } from "./set-up.mjs";

/** From a bare clone to the workbench in a browser: sets up, builds, serves, opens. */
await main(async (given) => {
  const { values } = parseArgs({
    args: given,
    options: {
      "no-open": { type: "boolean", default: false },
      port: { type: "string", default: "3000" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ScriptError(`--port: expected a whole number from 0 to 65535, found ${values.port}`);
  }
  await setUp();
  await buildIfStale();
  const { address } = await startServer({ folder: join(ROOT, "dist"), port });
  console.log(`KAM workbench: ${address} (Ctrl+C ends it)`);
  if (!values["no-open"]) openPage(address);
});
