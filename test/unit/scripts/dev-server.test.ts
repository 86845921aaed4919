import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isListening, startDevServer } from "../../../scripts/dev-server.mjs";
import { freePort } from "../../support/free-port";

/** Stands for the development server: listens at once, and hears when its starter is gone. */
const SERVER = `
  const { createServer } = require("node:net");
  const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
  process.once("disconnect", () => process.exit());
  createServer().listen(port, "localhost");
`;

describe("the development server of Excel", () => {
  let folder: string;
  let script: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kam-server-"));
    script = join(folder, "server.cjs");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("listens, and leaves its port when it is ended", async () => {
    writeFileSync(script, SERVER);
    const port = await freePort();
    const server = startDevServer({ port, given: [], script });

    const isServing = await server.listening;
    server.end();
    await server.ended.catch(() => undefined);

    expect(isServing).toBe(true);
    expect(await isListening(port)).toBe(false);
  });

  it("says that it ended when it ends by itself", async () => {
    writeFileSync(script, "process.exit(3);");

    const server = startDevServer({ port: await freePort(), given: [], script });

    await expect(server.ended).rejects.toThrow("The development server ended");
    expect(await server.listening).toBe(false);
  });

  it("leaves its port when the script that started it is killed", async () => {
    writeFileSync(script, SERVER);
    const port = await freePort();
    const starter = join(folder, "starter.mjs");
    const module = pathToFileURL(join(__dirname, "../../../scripts/dev-server.mjs")).href;
    const given = JSON.stringify({ port, given: [], script });
    writeFileSync(
      starter,
      `import { startDevServer } from "${module}";
       const server = startDevServer(${given});
       await server.listening;
       console.log("serving");
       await server.ended;`,
    );
    const child = spawn(process.execPath, [starter], { stdio: ["ignore", "pipe", "ignore"] });
    await once(child.stdout, "data");

    child.kill("SIGKILL");

    expect(await untilFree(port)).toBe(true);
  });
});

/** Asks again until nothing answers; jest's own limit ends a wait in vain. */
async function untilFree(port: number): Promise<boolean> {
  while (await isListening(port)) await new Promise((resolve) => setImmediate(resolve));
  return true;
}
