import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Compilation, Module } from "webpack";

/** A package of others whose code stands in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json has it; empty where it says nothing. */
  readonly licence: string;
  readonly author: string;
  /** Files of licences and notices, which go along with the code. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/**
 * Packages whose package.json says nothing, and what a person read in their licence file and in the heads of their
 * sources instead. By version, so that it is read anew after an update.
 */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  "@univerjs/telemetry@0.25.1": "Apache-2.0",
};

const NOTICES = /^(licen[cs]e|copying|notice|third-?party)/i;

/** The packages that any file of a build comes from, webpack for what it adds itself included. */
export function packagesOf({ chunks, chunkGraph }: Compilation): readonly BundledPackage[] {
  const folders = [...chunks].flatMap((chunk) => [
    ...[...chunkGraph.getChunkModulesIterable(chunk)]
      .flatMap(partsOf)
      .map((part) => packageFolder(part.nameForCondition() ?? "")),
    chunkGraph.getNumberOfRuntimeModules(chunk) > 0 ? webpackFolder() : undefined,
  ]);
  return [...new Set(folders)].flatMap((folder) =>
    folder === undefined ? [] : [readPackage(folder)],
  );
}

/** Webpack makes one module of several that nobody loads apart. */
function partsOf(module: Module): readonly Module[] {
  return "modules" in module ? (module.modules as readonly Module[]) : [module];
}

/** The folder of the package that a file belongs to, or `undefined` for a file of ours. */
export function packageFolder(file: string): string | undefined {
  const inside = `${sep}node_modules${sep}`;
  const start = file.lastIndexOf(inside);
  if (start < 0) return undefined;
  const [first = "", second = ""] = file.slice(start + inside.length).split(sep);
  return file.slice(0, start) + inside + (first.startsWith("@") ? join(first, second) : first);
}

function webpackFolder(): string {
  return join(require.resolve("webpack/package.json"), "..");
}

/** What a package says of itself. */
export function readPackage(folder: string): BundledPackage {
  const said = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
  return {
    name: said.name,
    version: said.version,
    licence: licenceOf(said),
    author: (typeof said.author === "string" ? said.author : said.author?.name) ?? "",
    texts: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && NOTICES.test(entry.name))
      .map(({ name }) => ({ file: name, text: readFileSync(join(folder, name), "utf8") })),
  };
}

/** Old packages have an object, or a list of which one may choose. */
function licenceOf({ name, version, license, licenses }: PackageFile): string {
  if (typeof license === "string") return license;
  const choice = licenses?.map(({ type }) => type).join(" OR ");
  return license?.type ?? choice ?? READ_BY_HAND[`${name}@${version}`] ?? "";
}
