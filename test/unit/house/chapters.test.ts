import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import CHAPTERS from "../../../src/schema/chapters.json";
import { chapters } from "../../../src/functions/catalogue";
import { refusalsOf } from "../../../src/functions/cases";

const ROOT = join(__dirname, "../../..");
const NAMES = CHAPTERS.map(({ name }) => name);

/** Folders that are no chapters, by the room they stand in. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "src/model": ["money", "statistics"],
  "src/functions": ["define", "reference"],
  "src/sample": [],
  "test/unit/functions": [],
  "test/unit/model": ["money", "statistics"],
};

/** Pages of the model that are of no chapter. */
const PAGES_BESIDE = ["currency"];

function foldersOf(room: string): readonly string[] {
  return readdirSync(join(ROOT, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

describe("a chapter", () => {
  it.each(Object.entries(BESIDE))("has the same name in %s", (room, beside) => {
    expect(foldersOf(room).filter((name) => ![...NAMES, ...beside].includes(name))).toEqual([]);
  });

  it.each(["src/model", "src/functions", "src/sample"])("has a folder in %s", (room) => {
    expect(NAMES.filter((name) => !foldersOf(room).includes(name))).toEqual([]);
  });

  it("has a page of the model, and its words a file", () => {
    const pages = readdirSync(join(ROOT, "docs/model")).map((file) => file.replace(/\.md$/, ""));

    expect(pages.sort()).toEqual([...NAMES, ...PAGES_BESIDE].sort());
    expect(NAMES.filter((name) => !existsSync(join(ROOT, `src/i18n/en/${name}.ts`)))).toEqual([]);
  });

  it.each(chapters)("$title holds functions", ({ functions }) => {
    expect(functions.length).toBeGreaterThan(0);
  });
});

const isOwn = (file: string): boolean => !file.endsWith(".cases.ts");

describe("a function", () => {
  const functions = chapters.flatMap(({ name: chapter, functions: all }) =>
    all.map(({ name, call }) => ({ chapter, name, call })),
  );

  // Hyphens part the words of a file's name: order-prob.ts holds ORDERPROB.
  it.each(functions)("$name stands in a file of its name, its cases beside it", (asked) => {
    const { chapter, name, call } = asked;
    const files = readdirSync(join(ROOT, "src/functions", chapter));
    const named = files.filter((file) =>
      file.replaceAll("-", "").startsWith(`${name.toLowerCase()}.`),
    );

    expect(named.map((file) => file.replace(/^[^.]*/, "")).sort()).toEqual([".cases.ts", ".ts"]);
    expect(refusalsOf({ name }).length).toBeGreaterThan(0);

    const file = join(ROOT, "src/functions", chapter, named.find(isOwn) ?? "");
    const definition = jest.requireActual<Record<string, { readonly call: unknown }>>(file)[name];
    expect(definition?.call).toBe(call);
  });
});
