import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCE = join(__dirname, "../../../src");

/**
 * A workbook is opened in many languages. What is written in the form of one of them means something else, or
 * nothing, in another: formats and formulas are set as in English (`numberFormat`, `formulas`), and Excel shows
 * them to each person in their own form.
 */
const LOCAL = /\b(?:numberFormatLocal|formulasLocal|valuesAsJsonLocal|formulaLocal)\s*=[^=>]/;

describe("what is written into a workbook", () => {
  it("is written in the form that all languages share", () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const local = files.flatMap((file) =>
      readFileSync(join(SOURCE, file), "utf8")
        .split("\n")
        .filter((line) => LOCAL.test(line) && !/^\s*const /.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

    expect(files.length).toBeGreaterThan(100);
    expect(local).toEqual([]);
  });

  it.each(['range.numberFormatLocal = [["TT.MM.JJJJ"]];', "range.formulasLocal = rows;"])(
    "would be found out by %s",
    (line) => {
      expect(LOCAL.test(line)).toBe(true);
    },
  );
});
