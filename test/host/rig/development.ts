import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { isListening, startDevServer } from "../../../scripts/dev-server.mjs";
import { freePort } from "../../support/free-port";
import type { Registration } from "../excel/calculation/functions";
import type { OpenedAddIn } from "./built-add-in";

/** The add-in as it is served while somebody writes it. */
export interface Development {
  readonly addIn: OpenedAddIn;
  readonly get: (file: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Ends the server; true when its port is free again. */
  readonly end: () => Promise<boolean>;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts the development server as `npm run start:excel` does, with a certificate of its own making. */
export async function startDevelopment(): Promise<Development> {
  const port = await freePort();
  const server = startDevServer({ port, given: ["--server-type", "https"] });
  if (!(await server.listening)) throw new Error("The development server did not start.");
  const base = `https://localhost:${port}/`;
  const get: Development["get"] = (file, headers) => ask(base + file, headers);
  // Answers when the first build is done.
  const { body } = await get("functions.json", {});
  return {
    addIn: {
      folder: undefined,
      page: `${base}taskpane.html`,
      base,
      namespace: "KAM",
      registration: JSON.parse(body) as Registration,
    },
    get,
    end: async () => {
      server.end();
      await server.ended.catch(() => undefined);
      return !(await isListening(port));
    },
  };
}

function ask(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, rejectUnauthorized: false }, (answer) => {
      const parts: string[] = [];
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => parts.push(part));
      answer.on("end", () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: parts.join("") });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
