import { parseArgs } from "node:util";
import { isListening, startDevServer } from "./dev-server.mjs";
import {
  chooseExcel,
  httpsArguments,
  startExcel,
  stopExcel,
  trustCertificate,
} from "./excel-tools.mjs";
import { ScriptError, main } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** The address that manifest.xml names. */
const PORT = 3000;

/**
 * Starts Excel with the add-in, served from the sources; `--document ADDRESS` starts it in Excel on the
 * web, `--stop` takes it out of desktop Excel again.
 *
 * Makes a certificate for localhost and asks to trust it: Excel loads pages from https only.
 */
await main(async (given) => {
  const { values } = parseArgs({
    args: given,
    options: { stop: { type: "boolean" }, document: { type: "string" } },
  });
  const excel = chooseExcel(process.platform, values.document);
  await setUp();
  if (values.stop === true) {
    await stopExcel();
    return;
  }
  if (await isListening(PORT)) {
    throw new ScriptError(
      `Port ${PORT} is in use, and manifest.xml names it: end what runs there (npm start or npm run dev?), then try again.`,
    );
  }
  await trustCertificate();
  await serve(excel);
});

async function serve(excel) {
  const server = startDevServer({ port: PORT, given: httpsArguments() });
  process.once("SIGINT", server.end);
  try {
    const isServing = await Promise.race([server.ended.then(() => false), server.listening]);
    if (!isServing) return;
    await startExcel(excel);
    console.log("Excel is starting. Ctrl+C ends the server of the add-in.");
    if (excel.appType === "desktop") {
      console.log("npm run start:excel -- --stop takes the add-in out of Excel.");
    }
    await server.ended;
  } finally {
    server.end();
  }
}
