import { refusalsOf } from "../../src/functions/cases";
import { catalogue } from "../../src/functions/catalogue";
import type { Answer } from "../../src/functions/define/answer";
import { toFailure } from "../../src/functions/failure";
import { KamError } from "../../src/model/errors";
import { exampleFormula } from "../../src/pane/features/functions/example-formula";
import { shownOf } from "./excel/calculation/answer";
import type { RawAnswer } from "./excel/calculation/functions";
import { answerAt, isNear } from "./formulas";
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
    formula: exampleFormula(name, cells),
    title: `KAM.${name}: ${meaning}`,
  })),
);

const refusals = catalogue.flatMap(({ name }) =>
  refusalsOf({ name }).map((refusal) => ({
    name,
    ...refusal,
    title: `KAM.${name}: ${refusal.message}`,
  })),
);

/** The runtime answers what it is asked at once together; asked one by one, it takes its time for each. */
let answers: {
  readonly examples: readonly RawAnswer[];
  readonly refusals: readonly RawAnswer[];
  readonly nothings: readonly RawAnswer[];
};

beforeAll(async () => {
  const askAll = (
    asked: readonly { readonly name: string; readonly cells: readonly unknown[] }[],
  ) => Promise.all(asked.map(({ name, cells }) => ask(name, cells)));
  answers = {
    examples: await askAll(examples),
    refusals: await askAll(refusals),
    nothings: await askAll(catalogue.map(({ name }) => ({ name, cells: [] }))),
  };
});

/** Answers come in the order of the questions. */
function answerOfTest(from: readonly RawAnswer[], index: number): RawAnswer {
  const answer = from[index];
  if (answer === undefined) throw new Error(`There is no answer ${index}.`);
  return answer;
}

const numbered = <T>(all: readonly T[]): readonly (T & { readonly index: number })[] =>
  all.map((each, index) => ({ ...each, index }));

describe("an example in the page's runtime", () => {
  it.each(numbered(examples))("answers as promised: $title", ({ name, answer, index }) => {
    const { rows } = shownOf(answerOfTest(answers.examples, index));

    expect(rows.flat().filter((cell) => cell === null || Number.isNaN(cell))).toEqual([]);
    expect(differences(rows, expectedOf(name, answer))).toEqual([]);
  });
});

describe("an example as a formula", () => {
  /** Each has a sheet to itself, as its answer may spill. */
  const sheetOf = (index: number): string => `Example${index}`;

  beforeAll(async () => {
    const { workbook, calculation } = seat.excel;
    for (const { formula, index } of numbered(examples)) {
      calculation.enter(workbook.addSheet(sheetOf(index)), 0, 0, formula);
    }
    await calculation.settled();
  });

  it.each(numbered(examples))("answers as promised: $title", ({ name, answer, formula, index }) => {
    const rows = answerAt(seat.excel, `${sheetOf(index)}!A1`);

    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(differences(rows, expectedOf(name, answer))).toEqual([]);
  });
});

describe("a refusal", () => {
  it.each(numbered(refusals))("reaches Excel with its code and words: $title", (refusal) => {
    const { rows, messages = [] } = shownOf(answerOfTest(answers.refusals, refusal.index));

    const told = rows.flatMap((row, down) =>
      row.map((cell, right) => `${String(cell)} ${messages[down]?.[right] ?? ""}`),
    );
    const isTold = told.some(
      (each) => each.startsWith(refusal.shows) && each.includes(refusal.message),
    );
    expect(isTold ? [] : told).toEqual([]);
  });

  it.each(numbered(catalogue))("has words where nothing is given: KAM.$name", ({ name, index }) => {
    const [, isAnswered, words] = answerOfTest(answers.nothings, index);

    expect(isAnswered).toBe(false);
    expect(words).toMatch(new RegExp(`^KAM\\.${name}`));
  });
});

describe("an answer that Excel on the web would never show", () => {
  const HEADERS = ["account_id", "strategic_fit", "openness"];
  const accounts = (count: number): unknown[][] =>
    Array.from({ length: count }, (_, index) => [`A-${index}`, 1 + (index % 9), 7]);

  it("arrives up to its limit", async () => {
    const answer = await ask("SCORE", [[HEADERS, ...accounts(50_000)]]);

    expect(shownOf(answer).rows).toHaveLength(50_001);
    expect(JSON.stringify(answer).length).toBeLessThan(5_000_000);
  }, 60_000);

  it("is refused in words, with how many rows would arrive", async () => {
    const [, isAnswered, words] = await ask("SCORE", [[HEADERS, ...accounts(150_000)]]);

    expect(isAnswered).toBe(false);
    expect(words).toMatch(
      /^KAM\.SCORE: the answer of 150,001 rows is [\d.]+ MB, .* at most [\d,]+ rows at a time$/,
    );
    const [, fitting = ""] = /at most ([\d,]+) rows/.exec(String(words)) ?? [];
    const half = await ask("SCORE", [[HEADERS, ...accounts(Number(fitting.replace(",", "")) - 1)]]);
    expect(shownOf(half).rows.length).toBe(Number(fitting.replace(",", "")));
  }, 120_000);
});
