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

describe.each(["add-in", "workbench"])("the worker of the %s that reads files", (product) => {
  const workers = readdirSync(join(DIST, "hashed")).filter(
    (file) =>
      file.startsWith(`${product}-`) &&
      file.endsWith(".js") &&
      readFileSync(join(DIST, "hashed", file), "utf8").includes("importScripts("),
  );

  it("is one script, which finds its parts wherever the build stands, and listens then", async () => {
    expect(workers).toHaveLength(1);
    const { asked, listensTo } = await start(workers[0] ?? "");

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((part) => !existsSync(join(DIST, part)))).toEqual([]);
    expect(listensTo).toEqual(["message"]);
  });
});
