import { refusalsOf } from "../../src/functions/cases";
import { catalogue } from "../../src/functions/catalogue";
import type { Answer } from "../../src/functions/define/answer";
import { toFailure } from "../../src/functions/failure";
import { KamError } from "../../src/model/errors";
import { exampleFormula } from "../../src/pane/features/functions/example-formula";
import { shownOf } from "./excel/calculation/answer";
import type { RawAnswer } from "./excel/calculation/functions";
import { enter, isNear } from "./formulas";
import { deskForAllTests } from "./rig/desk";

const seat = deskForAllTests();

/** Asks a function in the runtime of the page, with arguments as Excel hands them over. */
function ask(name: string, cells: readonly unknown[]): Promise<RawAnswer> {
  const { parameters } = catalogue.find((each) => each.name === name) ?? { parameters: [] };
  const given = parameters.map(({ shape }, index) => {
    const cell = cells[index] ?? null;
    return shape === "range" && cell !== null && !Array.isArray(cell) ? [[cell]] : cell;
  });
  return seat.excel.functions.call(name, given);
}

/** What cells should show of an answer of the catalogue. */
function expectedOf(name: string, answer: Answer): unknown[][] {
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as readonly (readonly unknown[])[];
  return rows.map((row) =>
    row.map((cell) => (cell instanceof KamError ? toFailure(name, cell).code : (cell ?? ""))),
  );
}

/** Where two answers differ; empty where they are the same. */
function differences(
  found: readonly (readonly unknown[])[],
  expected: readonly (readonly unknown[])[],
): unknown[] {
  const sizes = [found, expected].map((rows) => rows.map(({ length }) => length));
  if (JSON.stringify(sizes[0]) !== JSON.stringify(sizes[1])) return [found, expected];
  const others = expected.flat();
  return found
    .flat()
    .flatMap((cell, index) => (isNear(cell, others[index]) ? [] : [[cell, others[index]]]));
}

const examples = catalogue.flatMap(({ name, examples: all }) =>
  all.map(({ cells, answer, meaning }) => ({
    name,
    cells,
    answer,
    title: `KAM.${name}: ${meaning}`,
  })),
);

describe("an example", () => {
  it.each(examples)("answers in the page's runtime: $title", async ({ name, cells, answer }) => {
    const { rows } = shownOf(await ask(name, cells));

    expect(rows.flat().filter((cell) => cell === null || Number.isNaN(cell))).toEqual([]);
    expect(differences(rows, expectedOf(name, answer))).toEqual([]);
  });

  it.each(examples)("answers as a formula: $title", async ({ name, cells, answer }) => {
    const formula = exampleFormula(name, cells);

    const rows = await enter(seat.excel, "Sheet1!A1", formula);

    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(differences(rows, expectedOf(name, answer))).toEqual([]);
  });
});

const refusals = catalogue.flatMap(({ name }) =>
  refusalsOf({ name }).map((refusal) => ({
    name,
    ...refusal,
    title: `KAM.${name}: ${refusal.message}`,
  })),
);

describe("a refusal", () => {
  it.each(refusals)("reaches Excel with its code and words: $title", async (refusal) => {
    const { rows, messages = [] } = shownOf(await ask(refusal.name, refusal.cells));

    const told = rows.flatMap((row, down) =>
      row.map((cell, right) => `${String(cell)} ${messages[down]?.[right] ?? ""}`),
    );
    const isTold = told.some(
      (each) => each.startsWith(refusal.shows) && each.includes(refusal.message),
    );
    expect(isTold ? [] : told).toEqual([]);
  });

  it.each(catalogue)("has words where nothing is given: KAM.$name", async ({ name }) => {
    const [, isAnswered, words] = await ask(name, []);

    expect(isAnswered).toBe(false);
    expect(words).toMatch(new RegExp(`^KAM\\.${name}`));
  });
});
