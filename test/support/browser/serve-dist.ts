import { join } from "node:path";
import { startServer, type RunningServer } from "../../../scripts/server.mjs";

/** The built pages, served by the very server of `npm start`, headers included, on a free port. */
export function serveDist(): Promise<RunningServer> {
  return startServer({ folder: join(__dirname, "../../../dist"), port: 0 });
}
