import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { isListening } from "../../scripts/dev-server.mjs";
import { freePort } from "./free-port";

export interface RunningNginx {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The program nginx among the folders of a PATH, if it is there. */
export function findNginx(path = ""): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, "nginx"))
    .find((file) => existsSync(file));
}

/** The types of a plain installation, as far as the build has such files. */
const TYPES = `types {
  text/html html; text/css css; text/xml xml; text/plain txt;
  application/javascript js; application/json json; image/png png; image/svg+xml svg;
}`;

/**
 * Serves a folder with a configuration that ships. Its certificate, port and root are replaced, as whoever
 * installs it replaces them; this machine has no certificate that anybody trusts.
 */
export async function startNginx(
  program: string,
  configuration: string,
  root: string,
): Promise<RunningNginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "kam-nginx-"));
  const site = readFileSync(configuration, "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/ssl_certificate(_key)? .*;/g, "")
    .replace(/access_log .*;/, "access_log off;")
    .replace(/root .*;/, `root ${root};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const whole = `daemon off; pid ${folder}/pid; events {} http { ${TYPES} ${temporary} ${site} }`;
  writeFileSync(join(folder, "nginx.conf"), whole);

  const child = spawn(program, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")]);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const complaints: string[] = [];
  child.stderr.on("data", (part: Buffer) => complaints.push(part.toString()));
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaints.join("")}`);
  }
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
