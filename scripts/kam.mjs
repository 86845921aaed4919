#!/usr/bin/env node
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { ROOT } from "./process.mjs";

/** The command runs the very sources of the add-in, so that both propose the same. */
async function sourcesOf() {
  if (!existsSync(`${ROOT}/node_modules/tsx`)) {
    throw new Error("kam: expected the packages of the project, found none: run npm ci first");
  }
  const { require: requireSource } = await import("tsx/cjs/api");
  return (source) => requireSource(`../src/${source}`, import.meta.url);
}

/** Beside its place first: a name changes hands at once, so that nobody finds half a file. */
function write(file, bytes) {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
    return true;
  } catch (thrown) {
    rmSync(beside, { force: true });
    if (thrown instanceof Error && "code" in thrown) return false;
    throw thrown;
  }
}

try {
  const sources = await sourcesOf();
  const { kam } = sources("command/kam.ts");
  process.exitCode = await kam(process.argv.slice(2), {
    bytesOf: (file) =>
      existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined,
    write,
    sample: () => sources("sample/sample-workbook.ts").sampleWorkbook(),
    tell: (text) => console.log(text),
    refuse: (text) => console.error(text),
  });
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
