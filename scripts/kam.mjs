#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from "node:fs";
import { ROOT } from "./process.mjs";

/** The command runs the very sources of the add-in, so that both propose the same. */
async function commandOf() {
  if (!existsSync(`${ROOT}/node_modules/tsx`)) {
    throw new Error("kam: expected the packages of the project, found none: run npm ci first");
  }
  const { require: requireSource } = await import("tsx/cjs/api");
  return requireSource("../src/command/kam.ts", import.meta.url).kam;
}

try {
  const kam = await commandOf();
  process.exitCode = await kam(process.argv.slice(2), {
    bytesOf: (file) =>
      existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined,
    tell: (text) => console.log(text),
    refuse: (text) => console.error(text),
  });
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
