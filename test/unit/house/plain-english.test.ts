import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** All that a reader reads, but for the changelog, which keeps what was said in its day. */
const TEXTS = [
  "README.md",
  "CONTRIBUTING.md",
  ...["src", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|md|html)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];

const TIMES = "year|quarter|month|week|day|hour";
const THINGS =
  "account|argument|call|cell|chapter|column|contact|criterion|customer|element|file|function|goal" +
  "|issue|line|order|page|period|product|question|row|setting|sheet|step|table|tier|unit";
const AMOUNTS =
  "rows?|lines?|columns?|cells?|headers?|ids?|weights?|values?|numbers?|marks?|results?|amounts?|ideas?";
const SUMS = "money|thousands|euros?|orders|hours|growth|gains?|revenue|profit|contribution";

/** Rates as nobody writes them today: per is the word. "Twice a year" is English, "twice a call" is not. */
const A_FOR_PER = [
  new RegExp(String.raw`\b(${AMOUNTS}) an? (${THINGS}|${TIMES})\b`, "i"),
  new RegExp(String.raw`\b(${SUMS}) an? (${TIMES})\b`, "i"),
  new RegExp(
    String.raw`\b(once|twice|times) an? (call|row|account|cell|line|file|formula)\b(?! \w+s\b)`,
    "i",
  ),
];
const BLANK_BEFORE_PERCENT = /\d[ \u00a0\u202f]%/;

function wrongIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return text.split("\n").filter((line) => patterns.some((pattern) => pattern.test(line)));
}

function wrong(patterns: readonly RegExp[]): readonly string[] {
  return TEXTS.flatMap((file) =>
    wrongIn(readFileSync(join(ROOT, file), "utf8"), patterns).map(
      (line) => `${file}: ${line.trim()}`,
    ),
  );
}

describe("plain English of today", () => {
  it("says per where a rate is meant", () => {
    expect(wrong(A_FOR_PER)).toEqual([]);
  });

  it("has no blank before a percent sign", () => {
    expect(wrong([BLANK_BEFORE_PERCENT])).toEqual([]);
  });

  it.each([
    "One row an account: id, score.",
    "rows of numbers, a column a criterion",
    "What the supplier gains a year.",
    "money a year by type",
    "one weight a row",
    "It is read once a call.",
  ])("would find %j", (text) => {
    expect(wrongIn(text, A_FOR_PER)).toEqual([text]);
  });

  it.each([
    "One row per account.",
    "review meetings twice a year",
    "once a call ends",
    "a row, an account",
  ])("leaves %j alone", (text) => {
    expect(wrongIn(text, A_FOR_PER)).toEqual([]);
  });
});
