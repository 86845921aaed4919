import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version } from "../../../node_modules/@sparticuz/chromium/package.json";
import type { Browser } from "./find-browser";

const CACHE = join(__dirname, "../../../.cache/browser");

/**
 * The Chromium inside our packages, unpacked once below .cache.
 *
 * It is made for a cloud function's bare Linux and brings what such a Linux lacks: a font, and
 * the few system libraries that a bare Debian lacks too.
 */
export function packagedBrowser(): Browser {
  const folder = join(CACHE, version);
  if (!existsSync(folder)) unpackInto(folder);
  const path = join(folder, "chromium");
  const libraries = join(folder, "al2023/lib");
  return {
    path,
    environment: {
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      // Those of the machine come first: they fit its C library.
      ...(lacksLibraries(path) ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  };
}

/** Unpacks beside the folder and then renames, so that the folder is complete whenever it exists. */
function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: __dirname,
    // It unpacks to the folder for temporary files; the libraries only where it is told of a cloud function.
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(join(partial, "fonts.conf"), fontSettings(join(folder, "fonts/fonts")));
  try {
    renameSync(partial, folder);
  } catch (thrown) {
    rmSync(partial, { recursive: true, force: true });
    // Another process was faster: its copy is as good.
    if (!existsSync(folder)) throw thrown;
  }
}

const UNPACK = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;

/** The machine's fonts, if it has any, and the packaged one. */
function fontSettings(fonts: string): string {
  return [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig>`,
    `  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>`,
    `  <dir>${fonts}</dir>`,
    `  <cachedir>${join(CACHE, "fonts")}</cachedir>`,
    `</fontconfig>`,
    ``,
  ].join("\n");
}

function lacksLibraries(path: string): boolean {
  return execFileSync("ldd", [path], { encoding: "utf8" }).includes("not found");
}
