import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runPackage, secondsSince } from "./process.mjs";
import { digestSources } from "./sources.mjs";

/** Digest of what was built. Stands inside the build, so that it goes when the build goes. */
const STAMP = "dist/.sources";

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
    const stamp = readFileSync(join(root, STAMP), "utf8");
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
 * Builds the bundles for production into an empty dist.
 *
 * @param {readonly string[]} given - Passed on to webpack, e.g. `--env address=https://kam.example.com/`.
 */
export async function build(given) {
  console.log("Building for production; this takes a minute or two.");
  const started = Date.now();
  // Taken before the build: a source that changes meanwhile makes the result stale.
  const digest = digestSources(ROOT, given);
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  await runPackage(
    "webpack-cli/bin/cli.js",
    ["--mode", "production", ...given],
    "The build failed: see its messages above.",
  );
  writeFileSync(join(ROOT, STAMP), digest);
  console.log(`Built in ${secondsSince(started)} s.`);
}
