import { createServer } from "node:http";
import { ScriptError } from "./process.mjs";

/** How many ports are tried, from the first on. */
const TRIES = 20;

/**
 * What a page may do: run our own scripts and nothing typed or fetched from elsewhere. Styles are
 * set on elements at run time, by Fluent UI and by the grid alike.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Serves a folder on this machine only.
 *
 * @param {{ folder: string, port: number }} options - `port`: the first to try, taken ones are
 *   passed over; 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder, port }) {
  const listener = await answerFrom(folder);
  const { servers, port: taken } = await listenOnFreePort(listener, port);
  return {
    address: `http://localhost:${taken}/`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Loaded here, not above: before set-up there is no package. */
async function answerFrom(folder) {
  const { default: sirv } = await import("sirv");
  const setHeaders = (response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    files(request, response, () => {
      setHeaders(response);
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no such page.\n");
    });
  };
}

async function listenOnFreePort(listener, first) {
  for (let port = first; port < first + TRIES; port += 1) {
    const opened = await listenOnBothLoopbacks(listener, port);
    if (opened !== undefined) return opened;
  }
  throw new ScriptError(
    `All ports from ${first} to ${first + TRIES - 1} are in use. Free one, or give another: --port 4000`,
  );
}

/**
 * A browser may reach `localhost` by IPv6 or IPv4: both must be ours, or it may meet another
 * program. Gives undefined when the port is taken on either.
 */
async function listenOnBothLoopbacks(listener, port) {
  const first = createServer(listener);
  if ((await listen(first, port, "127.0.0.1")) === "in-use") return undefined;
  const chosen = first.address().port;
  const second = createServer(listener);
  switch (await listen(second, chosen, "::1")) {
    case "listening":
      return { servers: [first, second], port: chosen };
    case "no-such-address":
      return { servers: [first], port: chosen };
    default:
      await close(first);
      return undefined;
  }
}

/** @returns {Promise<"listening" | "in-use" | "no-such-address">} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve("in-use");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") {
        resolve("no-such-address");
      } else reject(error);
    });
    server.listen({ port, host }, () => resolve("listening"));
  });
}

function close(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
