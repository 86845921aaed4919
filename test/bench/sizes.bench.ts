import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "../../dist");

/** Compressed size of files together, in kilobytes of 1,000 bytes. */
function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const files = readdirSync(join(DIST, "hashed"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => `hashed/${file}`);
const pane = files.filter((file) => /^hashed\/(add-in-|taskpane\.)/.test(file));
const workbench = files.filter((file) => file.startsWith("hashed/workbench."));
const lines = [
  "compressed with gzip -9, kB",
  `functions.js, loaded first                      ${kilobytes(["functions.js"]).toFixed(1)}   aim 2.1 a function at most`,
  `pane, all of its ${pane.length} files, React among them     ${kilobytes(pane).toFixed(1)}   aim 250 at most`,
  `workbench, grid and pane in one                 ${kilobytes(workbench).toFixed(1)}`,
];
process.stdout.write(`${lines.join("\n")}\n`);
