import type { Answer, AnswerCell, AnswerGrid } from "../../../src/functions/define/answer";
import { catalogue, type KamFunction } from "../../../src/functions/catalogue";
import type { Position } from "../../../src/functions/define/definition";
import type { Explanation } from "../../../src/functions/define/explanation";
import { KamError } from "../../../src/model/errors";
import { column } from "../../support/builders";
import { addedUp, explanation, unexplained } from "../../support/explanations";

const examples = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({
    definition,
    example,
    title: `KAM.${definition.name}: ${example.meaning}`,
  })),
);

const toRows = (answer: Answer): AnswerGrid =>
  Array.isArray(answer) ? (answer as AnswerGrid) : [[answer as AnswerCell]];

/** What the explanation of a cell answers; `undefined` where it is refused, as for a header. */
function explained(explain: () => Explanation): AnswerCell | undefined {
  try {
    return explain().answer;
  } catch (thrown) {
    if (!(thrown instanceof KamError)) throw thrown;
    return undefined;
  }
}

const isExplained = (
  { explain }: KamFunction,
  cells: readonly unknown[],
  position: Position,
): boolean => explained(() => explain(cells, position)) !== undefined;

describe("the explanation of every cell of an example", () => {
  it.each(examples)("$title answers what the cell shows", ({ definition, example }) => {
    const rows = toRows(definition.call(example.cells));
    const cells = rows.flatMap((line, row) =>
      line.map((shown, column) => ({
        shown,
        answer: explained(() => definition.explain(example.cells, { row, column })),
      })),
    );

    const told = cells.filter(({ answer }) => answer !== undefined);

    expect(told.map(({ answer }) => answer)).toEqual(told.map(({ shown }) => shown));
    expect(told).not.toEqual([]);
  });

  it.each(examples)("$title leaves out no cell of a row", ({ definition, example }) => {
    const rows = toRows(definition.call(example.cells));
    const toldOf = rows.map((line, row) =>
      line.filter((_, column) => isExplained(definition, example.cells, { row, column })),
    );

    // A header row has nothing behind it: none of its cells is explained.
    expect(toldOf.map(({ length }) => length)).toEqual(
      rows.map(({ length }, row) => (toldOf[row]?.length === 0 ? 0 : length)),
    );
    expect(toldOf.filter(({ length }) => length === 0).length).toBeLessThanOrEqual(1);
  });
});

describe("the explanation of a cell beside or below an answer", () => {
  it.each(examples)("$title is refused", ({ definition: { name, call }, example }) => {
    const rows = toRows(call(example.cells));
    const width = Math.max(...rows.map(({ length }) => length));
    const last = rows.length - 1;

    for (const [row, column] of [
      [rows.length, 0],
      [last, width],
      [rows.length, width],
      [rows.length + 7, width + 3],
    ] as const) {
      expect(unexplained(name, example.cells, row, column)).toContain("lies outside the answer");
    }
  });
});

describe("the explanation of another cell than the first of a row", () => {
  const accounts = [
    ["account_id", "trust", "satisfaction"],
    ["A", 5.5, 5.5],
  ];
  const cell = (at: number): Explanation => explanation("RELQUALITY", [accounts], 1, at);

  it("asks for that cell, and keeps the rule of the row", () => {
    expect(cell(2).question).toBe("Mean of A");
    expect(cell(2).rule).toEqual(cell(1).rule);
    expect(cell(0).question).toBe("Account id of this row");
  });

  it("says which cell the parts add up to", () => {
    expect(cell(1).partsOf).toBeUndefined();
    expect(cell(2).partsOf).toEqual({ question: "Quality of A", answer: 75 });
    expect(addedUp(cell(2))).toBeCloseTo(75, 10);
  });

  it("is refused in the header row and below the last row", () => {
    expect(unexplained("RELQUALITY", [accounts], 0, 1)).toContain("this cell is a header");
    expect(unexplained("RELQUALITY", [accounts], 2, 1)).toContain("lies outside the answer");
  });

  it("is that of the cell where a function has a header row of its own", () => {
    const told = explanation("WHALE", [column(50, -20, 70), column("A", "B", "C")], 2, 4);

    expect([told.question, told.answer]).toEqual(["Cumulative share of A", 1.2]);
    expect(told.partsOf?.answer).toBe(120);
  });
});
