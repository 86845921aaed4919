import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, ScriptError, npmCommand, run, secondsSince } from "./process.mjs";

/**
 * Installs the packages of package-lock.json when what is installed differs from them.
 *
 * Uses Node alone, as it runs before there is any package.
 *
 * @param {string} root - Folder of package-lock.json.
 */
export async function setUp(root = ROOT) {
  requireNode(process.versions.node);
  const wanted = readPackages(join(root, "package-lock.json"));
  const reason = reasonToInstall(wanted, readInstalled(root));
  if (reason === undefined) return;
  const count = Object.keys(wanted).length - 1;
  console.log(`Setting up: ${reason}. Installing ${count} packages; this happens once.`);
  const started = Date.now();
  const { command, arguments: given, shell } = npmCommand(process.env, process.platform);
  await run(command, [...given, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    shell,
    failure: "npm could not install the packages: see its message above, then try again.",
  });
  console.log(`Set-up done in ${secondsSince(started)} s.`);
}

/**
 * Why the packages must be installed, or undefined when those installed are the wanted ones.
 *
 * Compares contents, not times: a fresh clone gives every file the same time, and a change of
 * branch gives old files a new one. Packages for other platforms (optional) may be missing;
 * further packages may be there.
 *
 * @param {Packages} wanted - `packages` of package-lock.json.
 * @param {Packages | undefined} installed - `packages` of npm's own record in node_modules.
 * @returns {string | undefined}
 * @typedef {Readonly<Record<string, { version?: string, integrity?: string, optional?: boolean }>>} Packages
 */
export function reasonToInstall(wanted, installed) {
  if (installed === undefined) return "no packages are installed yet";
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === "") continue;
    const found = installed[path];
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (found === undefined) {
      if (optional === true) continue;
      return `${name} ${version} is missing`;
    }
    if (found.version !== version) return `${name} is ${found.version} and should be ${version}`;
    if (found.integrity !== integrity) return `${name} ${version} has another content`;
  }
  return undefined;
}

/**
 * The oldest Node that all packages run on.
 *
 * @throws {ScriptError} When this Node is older.
 */
export function requireNode(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new ScriptError(
      `Node.js 20.19 or newer is needed, this is ${version}. Install it first.`,
    );
  }
}

/** npm writes this record last, so an installation that was broken off has none. */
function readInstalled(root) {
  try {
    return readPackages(join(root, "node_modules/.package-lock.json"));
  } catch (thrown) {
    if (thrown.code === "ENOENT") return undefined;
    throw thrown;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
