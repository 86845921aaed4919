import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireBuildArguments } from "./build-arguments.mjs";
import { ROOT, ScriptError, runPackage, secondsSince } from "./process.mjs";
import { requireSettings } from "./settings-file.mjs";
import { digestSources } from "./sources.mjs";

/** Digest of what was built. Stands inside the build, so that it goes when the build goes. */
const STAMP = ".sources";

/** @typedef {"missing" | "stale" | "current"} BuildState */

/**
 * Whether dist holds the bundles of today's sources.
 *
 * @param {string} root - Folder of the project.
 * @param {readonly string[]} given - Arguments of the build.
 * @returns {BuildState}
 */
export function stateOfBuild(root = ROOT, given = []) {
  try {
    const stamp = readFileSync(join(root, "dist", STAMP), "utf8");
    return stamp === digestSources(root, given) ? "current" : "stale";
  } catch (thrown) {
    if (thrown.code === "ENOENT") return "missing";
    throw thrown;
  }
}

/** Builds for production unless dist is up to date. */
export async function buildIfStale() {
  if (stateOfBuild() !== "current") await build([]);
}

/**
 * Builds the bundles for production. They are made in a folder beside and take the place of dist when
 * all of them are there: a build that fails leaves the last one as it was.
 *
 * @param {readonly string[]} given - Passed on to webpack, e.g. `--env address=https://kam.example.com/`.
 * @param {string} root - Folder of the project.
 * @param {(folder: string, given: readonly string[]) => Promise<void>} bundle - Writes the bundles into a folder.
 */
export async function build(given, root = ROOT, bundle = bundleWithWebpack) {
  await requireSettings(requireBuildArguments(given).settings);
  console.log("Building for production; this takes a minute or two.");
  const started = Date.now();
  // Taken before the build: a source that changes meanwhile makes the result stale.
  const digest = digestSources(root, given);
  const beside = join(root, ".cache/dist");
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  await bundle(beside, given);
  writeFileSync(join(beside, STAMP), digest);
  putInPlace(beside, join(root, "dist"));
  console.log(`Built in ${secondsSince(started)} s.`);
}

function bundleWithWebpack(folder, given) {
  return runPackage(
    "webpack-cli/bin/cli.js",
    ["--mode", "production", ...given, "--output-path", folder],
    "The build failed: see its messages above. The last build stands as it was.",
  );
}

/** Puts a folder into the place of another, which is gone afterwards, or back in its place. */
function putInPlace(made, place) {
  const before = `${made}-before`;
  rmSync(before, { recursive: true, force: true });
  try {
    if (existsSync(place)) renameSync(place, before);
    renameSync(made, place);
  } catch (thrown) {
    if (existsSync(before) && !existsSync(place)) renameSync(before, place);
    throw new ScriptError(
      `The last build could not be replaced (${thrown.code}): end what uses the folder dist, then build again.`,
    );
  }
  rmSync(before, { recursive: true, force: true });
}
