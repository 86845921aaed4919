import { join } from "node:path";
import { filesBelow, literalsOf, type Literal } from "../../support/literals";
import { PERMITTED_WORDS } from "./permitted-words";

const SRC = join(__dirname, "../../../src");

/** A blank with a word on one side of it and something on the other. */
const SENTENCE = /\p{L}\S*\s+\S|\S\s+\S*\p{L}/u;

/** Folders that the rule does not hold yet, or whose data are words for a reader. */
const APART: readonly string[] = [
  // Data: headers, help and synonyms of columns, names and help of settings.
  "schema/tables/",
  "schema/currency-headers.ts",
  "schema/settings/",
];

/** Only a column, setting or word of the schema has help for its reader. */
const isData = (file: string): boolean => file.startsWith("schema/");

const held = ["model", "schema"].flatMap((room) =>
  filesBelow(join(SRC, room)).map((file) => `${room}/${file}`),
);

function sentencesIn(file: string): readonly Literal[] {
  return literalsOf(SRC, file).filter(
    ({ text, property }) => SENTENCE.test(text) && !(property === "help" && isData(file)),
  );
}

const sentences = new Map(held.map((file) => [file, sentencesIn(file)]));
const texts = new Set([...sentences.values()].flatMap((each) => each.map(({ text }) => text)));

const isApart = (file: string): boolean => APART.some((folder) => file.startsWith(folder));

describe("model and schema hold no sentence", () => {
  it.each(held.filter((file) => !isApart(file)))("%s", (file) => {
    const found = sentences.get(file)?.filter(({ text }) => !PERMITTED_WORDS.includes(text));

    expect(found).toEqual([]);
  });

  it.each(PERMITTED_WORDS)('but for words of answers that are there: "%s"', (word) => {
    expect(texts).toContain(word);
  });

  it.each(APART)("but for %s, which holds some", (folder) => {
    const files = held.filter((file) => file.startsWith(folder));

    expect(files.flatMap((file) => sentences.get(file) ?? [])).not.toEqual([]);
  });

  it.each([
    ["the volume is 0", true],
    ["… is 0", true],
    ["found …", true],
    ["not-available", false],
    ["… … …", false],
    [" ", false],
  ])("where a sentence is two words or more: %j", (text, isSentence) => {
    expect(SENTENCE.test(text)).toBe(isSentence);
  });
});
