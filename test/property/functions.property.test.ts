import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
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

function cellAt(answer: Answer, { row, column }: Position): AnswerCell | undefined {
  if (!Array.isArray(answer)) return answer as AnswerCell;
  return (answer as AnswerGrid)[row]?.[column];
}

/** A cell beside the answer has none to compare with; refusals are compared by what they say. */
function expectCell(told: AnswerCell, shown: AnswerCell | undefined): void {
  if (shown === undefined) return;
  const said = (cell: AnswerCell): unknown => (cell instanceof KamError ? messageOf(cell) : cell);
  expect(said(told)).toEqual(said(shown));
}

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

  it("is explained with the very cell that was asked, or refused with a KamError", () => {
    fc.assert(
      fc.property(cells, fc.nat(7), fc.nat(7), (input, row, column) => {
        const told = outcome(() => explain(input, { row, column }));
        if (told instanceof KamError) {
          expectPlaced(told);
          return;
        }
        expect(told.question).not.toBe("");
        expect(told.rule.join(" ")).not.toMatch(/NaN|undefined|\[object/);
        expectCell(told.answer, cellAt(call(input), { row, column }));
      }),
      { numRuns: draws(500), seed: seedOfSuite() },
    );
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
