import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import type { Answer, AnswerCell, AnswerGrid } from "../../src/functions/define/answer";
import type { Position } from "../../src/functions/define/definition";
import { KamError } from "../../src/model/errors";
import { cellsFor, isReached } from "../support/catalogue-cells";
import { draws, seedOfSuite } from "../support/draws";

/** What may leave a function: finite numbers, words, facts, or an error with words. */
function expectSound(answer: Answer): void {
  const cells: readonly unknown[] = Array.isArray(answer) ? answer.flat() : [answer];
  for (const each of cells) {
    if (typeof each === "number") expect(Number.isFinite(each)).toBe(true);
    else if (typeof each === "object") expectPlaced(each);
    else expect(["string", "boolean"]).toContain(typeof each);
  }
}

/** An error of ours that says where the fault lies: the argument at least. */
function expectPlaced(thrown: unknown): void {
  expect(thrown).toBeInstanceOf(KamError);
  expect((thrown as KamError).place?.argument ?? "").not.toBe("");
  expect(messageOf(thrown as KamError)).not.toMatch(/NaN|undefined|\[object/);
}

function outcome<T>(run: () => T): T | KamError {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

const toRows = (answer: Answer): AnswerGrid =>
  Array.isArray(answer) ? (answer as AnswerGrid) : [[answer as AnswerCell]];

/** What is told of some cells of a row, the first two and another, and what they show. */
type Compared = readonly (readonly [told: AnswerCell, shown: AnswerCell | undefined])[];

/**
 * The explained cells of the first row, from a drawn one on, that has any. The cell that a row is told
 * by is one of the first two; any other cell of the row comes from the answer itself.
 */
function comparedCells(
  { call, explain }: KamFunction,
  input: readonly unknown[],
  drawn: Position,
): Compared {
  const rows = toRows(call(input));
  for (let step = 0; step < rows.length; step += 1) {
    const row = (drawn.row + step) % rows.length;
    const width = rows[row]?.length ?? 0;
    const columns = [...new Set([0, 1, drawn.column].map((column) => column % width))];
    const compared = columns.flatMap((column) => {
      const told = outcome(() => explain(input, { row, column }));
      return told instanceof KamError ? [] : [[told.answer, rows[row]?.[column]] as const];
    });
    if (compared.length > 0) return compared;
  }
  return [];
}

/** Refusals are compared by what they say. */
const said = (cell: AnswerCell | undefined): unknown =>
  cell instanceof KamError ? messageOf(cell) : cell;

/** Of a hundred draws at least so many must reach a comparison. */
const MOST_DRAWS = 90;
const compared = { draws: 0, reached: 0 };

/** Of a hundred runs at least so many reach the mathematics, or the laws below say little of it. */
const FAIR_SHARE = 10;

describe.each(catalogue)("KAM.$name, whatever the cells", (definition) => {
  const { call, explain } = definition;
  const cells = cellsFor(definition);

  it("is reached by a fair share of them", () => {
    const drawn = fc.sample(cells, { numRuns: 400, seed: 1 });

    const reached = drawn.filter((input) => isReached(definition, input)).length / 4;

    expect(reached).toBeGreaterThanOrEqual(FAIR_SHARE);
  });

  it("answers soundly or throws a KamError, and nothing else", () => {
    fc.assert(
      fc.property(cells, (input) => {
        try {
          expectSound(call(input));
        } catch (thrown) {
          expectPlaced(thrown);
        }
      }),
      { numRuns: draws(1000), seed: seedOfSuite() },
    );
  });

  it("is explained wherever it is asked, or refused with a KamError", () => {
    fc.assert(
      fc.property(cells, fc.nat(7), fc.nat(7), (input, row, column) => {
        const told = outcome(() => explain(input, { row, column }));
        if (told instanceof KamError) {
          expectPlaced(told);
          return;
        }
        expect(told.question).not.toBe("");
        expect(told.rule.join(" ")).not.toMatch(/NaN|undefined|\[object/);
      }),
      { numRuns: draws(200), seed: seedOfSuite() },
    );
  });

  it("is explained with the very cell that was asked", () => {
    const own = { draws: 0, reached: 0 };
    const answered = cells.filter((input) => isReached(definition, input));
    fc.assert(
      fc.property(answered, fc.nat(7), fc.nat(7), (input, row, column) => {
        const pairs = comparedCells(definition, input, { row, column });
        own.draws += 1;
        if (pairs.length > 0) own.reached += 1;
        expect(pairs.map(([told]) => said(told))).toEqual(pairs.map(([, shown]) => said(shown)));
      }),
      { numRuns: draws(200), seed: seedOfSuite() },
    );
    compared.draws += own.draws;
    compared.reached += own.reached;

    expect((100 * own.reached) / own.draws).toBeGreaterThanOrEqual(MOST_DRAWS);
  });

  it("answers with rows of one length", () => {
    fc.assert(
      fc.property(cells, (input) => {
        try {
          const answer = call(input);
          if (!Array.isArray(answer)) return;
          const rows: readonly (readonly unknown[])[] = answer;
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(KamError);
        }
      }),
      { numRuns: draws(200), seed: seedOfSuite() },
    );
  });
});

afterAll(() => {
  const { draws, reached } = compared;
  process.stdout.write(`explanations compared with their cells in ${reached} of ${draws} draws\n`);
});
