import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Registration } from "../excel/calculation/functions";

export const DIST = join(__dirname, "../../../dist");

/** An add-in that Excel can open. */
export interface OpenedAddIn {
  /** The folder that stands for its address; undefined where a server answers there. */
  readonly folder: string | undefined;
  /** Address of the page that Excel opens. */
  readonly page: string;
  /** Address that all of the build stands under. */
  readonly base: string;
  readonly namespace: string;
  readonly registration: Registration;
}

/** What the build says of itself. */
export interface BuiltAddIn extends OpenedAddIn {
  readonly manifest: string;
  readonly html: string;
}

const RESOURCE = /<bt:(?:Url|String|Image) id="([^"]+)" DefaultValue="([^"]*)"/g;

/** Reads dist, as Excel would after the manifest was given to it. */
export function readBuiltAddIn(): BuiltAddIn {
  const manifest = read("manifest.xml");
  const resources = new Map(
    [...manifest.matchAll(RESOURCE)].map(([, id = "", value = ""]) => [id, value]),
  );
  const named = (element: string): string => {
    const [id = ""] = allIn(manifest, new RegExp(`<${element} resid="([^"]+)"`, "g"));
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest has no ${element}.`);
    return value;
  };
  const page = named("Runtime");
  return {
    folder: DIST,
    page,
    base: new URL(".", page).href,
    namespace: named("Namespace"),
    registration: JSON.parse(read("functions.json")) as Registration,
    manifest,
    html: read("taskpane.html"),
  };
}

/** What the first group of a pattern finds, each time. */
export function allIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

function read(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}
