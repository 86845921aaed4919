import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");

/** Asked for by their name: by Excel, by the manifest, or by whoever opens the page. */
const NAMED = [
  ...["functions.js", "functions.json", "taskpane.html", "manifest.xml", "index.html"],
  "organisation/settings.csv",
];

const read = (file: string): string => readFileSync(join(DIST, file), "utf8");
const hashed = readdirSync(join(DIST, "hashed"));
const scripts = hashed.filter((file) => /\.(js|css)$/.test(file));

/** What each of both pages asks for beside itself. */
const askedFor = ["taskpane.html", "index.html"].flatMap((page) =>
  [...read(page).matchAll(/(?:src|href)="(?!https:)([^"]+)"/g)].map(([, file = ""]) => file),
);

describe("the files of a build", () => {
  it.each(NAMED)("has %s under its own name", (file) => {
    expect(existsSync(join(DIST, file))).toBe(true);
  });

  it("has no other script or style that a browser could keep after it has changed", () => {
    const atTheTop = readdirSync(DIST).filter((file) => /\.(js|css)$/.test(file));

    expect(atTheTop).toEqual(["functions.js"]);
    expect(scripts.filter((file) => !/\.[0-9a-f]{12}\.(js|css)$/.test(file))).toEqual([]);
  });

  it("has all that its pages ask for", () => {
    expect(askedFor).toContain("functions.js");
    expect(askedFor.filter((file) => file.startsWith("hashed/")).length).toBeGreaterThan(1);
    expect(askedFor.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  it("has in functions.js, which the page asks for anew, the names of all parts of the pane; its worker names its own", () => {
    const functions = read("functions.js");
    const parts = scripts.filter((file) => file.startsWith("add-in-"));
    const isNamedIn = (text: string, file: string): boolean =>
      text.includes(file.split(".").at(-2) ?? "no hash");
    const workers = parts
      .map((file) => ({ file, text: read(`hashed/${file}`) }))
      .filter(({ file, text }) => text.includes("importScripts(") && isNamedIn(functions, file));
    const naming = [functions, ...workers.map(({ text }) => text)];

    expect(workers).toHaveLength(1);
    expect(parts.filter((file) => !naming.some((text) => isNamedIn(text, file)))).toEqual([]);
  });

  it("has the Settings of no organisation, but the headers to write them below", () => {
    expect(read("organisation/settings.csv")).toBe(
      "group,setting,value,low,high,better,curvature,meaning,set_by,as_of\n",
    );
  });

  it("has the notices of licences that its scripts refer to", () => {
    const noticed = ["functions.js", ...scripts.map((file) => `hashed/${file}`)].flatMap((file) => {
      const [, notice] = /see (\S+\.LICENSE\.txt)/.exec(read(file).slice(0, 300)) ?? [];
      return notice === undefined ? [] : [join(DIST, file, "..", notice)];
    });

    expect(noticed.length).toBeGreaterThan(0);
    expect(noticed.filter((notice) => !existsSync(notice))).toEqual([]);
  });
});
