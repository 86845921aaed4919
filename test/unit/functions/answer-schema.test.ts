import { catalogue } from "../../../src/functions/catalogue";
import type { AnswerCell, AnswerGrid } from "../../../src/functions/define/answer";
import { KamError } from "../../../src/model/errors";
import type { AnswerField } from "../../../src/schema/answer-fields";

/** Functions of one row per account; their number is counted here by hand. */
const perAccount = catalogue.flatMap(({ name, answer, call, examples }) =>
  answer === undefined ? [] : [{ name, answer, call, examples }],
);

const isWhole = (cell: AnswerCell): boolean => Number.isSafeInteger(cell);

const FITS: Readonly<Record<AnswerField["kind"], (cell: AnswerCell) => boolean>> = {
  number: (cell) => typeof cell === "number",
  money: (cell) => typeof cell === "number",
  count: isWhole,
  date: isWhole,
  flag: (cell) => typeof cell === "boolean",
  word: (cell) => typeof cell === "string",
  words: (cell) => typeof cell === "string",
  text: (cell) => typeof cell === "string",
  id: (cell) => typeof cell === "string" || typeof cell === "number",
};

/** Blank is unknown in a column of any kind, and a refusal may stand in any. */
function fits(cell: AnswerCell, { kind, words }: AnswerField): boolean {
  if (cell === "" || cell instanceof KamError) return true;
  return FITS[kind](cell) && (words === undefined || words.includes(String(cell)));
}

describe("the schema of an answer per account", () => {
  it("is known of 36 functions", () => {
    expect(perAccount).toHaveLength(36);
  });

  it.each(perAccount)("says which columns $name answers, and what they hold", (definition) => {
    const { answer, call, examples } = definition;
    const headers = Object.keys(answer);
    const fields = Object.values(answer);
    for (const { cells } of examples) {
      const grid = call(cells) as AnswerGrid;
      const isTable = grid[0]?.[0] === "account_id";
      const rows = isTable ? grid.map(([, ...row]) => row) : grid;
      if (isTable) expect(rows[0]?.slice(0, headers.length)).toEqual(headers);
      const misfits = (isTable ? rows.slice(1) : rows).flatMap((row) =>
        fields.flatMap((field, at) => {
          const cell = row[at];
          return cell !== undefined && fits(cell, field) ? [] : [{ header: headers[at], cell }];
        }),
      );
      expect(misfits).toEqual([]);
    }
  });

  it("gives a cell of the sample's kinds away where it does not fit", () => {
    expect(fits(0.5, { kind: "count" })).toBe(false);
    expect(fits("Key", { kind: "word", words: ["Standard"] })).toBe(false);
    expect(fits("1", { kind: "money" })).toBe(false);
  });
});
