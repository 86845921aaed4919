import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const DIST = join(__dirname, "../../dist");
const HOME = "https://kam.example.com/tools/";

/** What a worker asked for, by its place in the build, and what it listens to. */
interface Started {
  readonly asked: readonly string[];
  readonly listensTo: readonly string[];
}

/** Starts a script of the build as the worker that a browser would make of it. */
async function start(script: string): Promise<Started> {
  const asked: string[] = [];
  const listensTo: string[] = [];
  const location = `${HOME}hashed/${script}`;
  const worker = createContext({
    location,
    addEventListener: (event: string) => listensTo.push(event),
    importScripts: (address: string) => {
      const part = new URL(address, location).href.replace(HOME, "");
      asked.push(part);
      if (existsSync(join(DIST, part))) run(part);
    },
    ...{ TextDecoder, TextEncoder, URL },
  });
  const run = (part: string): void => {
    runInContext(readFileSync(join(DIST, part), "utf8"), worker);
  };
  run(`hashed/${script}`);
  // Its parts run one after another, each when the promise of the one before is fulfilled.
  await new Promise(setImmediate);
  return { asked, listensTo };
}

describe.each([
  ["add-in", 1],
  // The second one opens and saves workbooks.
  ["workbench", 2],
] as const)("the workers of the %s that read files", (product, count) => {
  const workers = readdirSync(join(DIST, "hashed")).filter(
    (file) =>
      file.startsWith(`${product}-`) &&
      file.endsWith(".js") &&
      readFileSync(join(DIST, "hashed", file), "utf8").includes("importScripts("),
  );

  it("are one script each, which finds its parts wherever the build stands, and listens then", async () => {
    expect(workers).toHaveLength(count);
    for (const worker of workers) {
      const { asked, listensTo } = await start(worker);

      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((part) => !existsSync(join(DIST, part)))).toEqual([]);
      expect(listensTo).toEqual(["message"]);
    }
  });
});
