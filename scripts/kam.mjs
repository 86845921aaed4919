#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from "node:fs";
import { require as requireSource } from "tsx/cjs/api";

// The command runs the very sources of the add-in, so that both propose the same.
const { kam } = requireSource("../src/command/kam.ts", import.meta.url);

process.exitCode = await kam(process.argv.slice(2), {
  bytesOf: (file) => (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined),
  tell: (text) => console.log(text),
  refuse: (text) => console.error(text),
});
