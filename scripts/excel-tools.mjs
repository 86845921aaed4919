import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ROOT, ScriptError, npmCommand, run } from "./process.mjs";

/** Newer ones bring a package that does not install on a plain machine. */
const TOOLS = { name: "office-addin-debugging", version: "5.1.6" };

/** Of no use to those who work in the browser: fetched when Excel is first started, 300 MB. */
const FOLDER = join(ROOT, ".cache/office");

/**
 * @throws {ScriptError} Where there is no Excel for the desktop: nothing was started, so the exit code is not 0.
 */
export function requireDesktopExcel(platform) {
  if (platform === "win32" || platform === "darwin") return;
  throw new ScriptError(
    [
      "Excel for the desktop runs on Windows and macOS only.",
      "Here you can: run the same functions and the same pane in a browser (npm start),",
      "or host the build on an https server (npm run build -- --env address=https://.../)",
      "and upload dist/manifest.xml in Excel on the web.",
    ].join("\n"),
  );
}

/** Installs Microsoft's tools beside the project's own packages, unless they are there. */
export async function installTools() {
  const installed = join(FOLDER, "node_modules", TOOLS.name, "package.json");
  if (existsSync(installed)) {
    const { version } = JSON.parse(readFileSync(installed, "utf8"));
    if (version === TOOLS.version) return;
  }
  console.log(`Fetching ${TOOLS.name} ${TOOLS.version} (300 MB); this happens once.`);
  const { command, arguments: given, shell } = npmCommand(process.env, process.platform);
  const what = ["--no-audit", "--no-fund", "--loglevel=error", `${TOOLS.name}@${TOOLS.version}`];
  // A relative folder: on Windows a shell would split a path with spaces.
  await run(command, [...given, "install", "--prefix", ".cache/office", ...what], {
    shell,
    failure: "npm could not fetch Microsoft's tools: see its message above, then try again.",
  });
}

/** Runs one of Microsoft's tools with this very Node. */
export function runTool(name, given, failure) {
  const tool = join(FOLDER, "node_modules", name, "cli.js");
  return run(process.execPath, [tool, ...given], { failure });
}

/** What makes the development server speak https, with the certificate that this machine trusts. */
export function httpsArguments(home = homedir()) {
  const certificates = join(home, ".office-addin-dev-certs");
  return [
    ["--server-type", "https"],
    ["--server-options-key", join(certificates, "localhost.key")],
    ["--server-options-cert", join(certificates, "localhost.crt")],
    ["--server-options-ca", join(certificates, "ca.crt")],
  ].flat();
}
