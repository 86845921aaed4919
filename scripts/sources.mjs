import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** All that the bundles are made from. */
const SOURCES = [
  "src",
  "assets",
  "server",
  "organisation",
  "docs/help.md",
  "docs/install.md",
  "docs/functions.md",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];

/**
 * Digest of everything the bundles are made from: names and contents, so neither the time of a
 * file nor the place of the checkout matters.
 *
 * @param {string} root - Folder of the project.
 * @param {readonly string[]} given - Arguments of the build, as they change its result too.
 */
export function digestSources(root, given = []) {
  const digest = createHash("sha256").update(JSON.stringify(given));
  for (const file of SOURCES.flatMap((source) => filesIn(root, source))) {
    const content = readFileSync(join(root, file));
    digest.update(`\n${file} ${content.length}\n`).update(content);
  }
  return digest.digest("hex");
}

/** Files at or below a path, sorted, each with forward slashes from the root. */
function filesIn(root, path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
