import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import type { Example } from "../../src/functions/define";
import type { Answer } from "../../src/functions/answer";
import { KamError } from "../../src/model/errors";
import { accountColumns } from "../../src/functions/account-columns";
import { settingColumns } from "../../src/functions/setting-columns";

const cell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, "", undefined, "#N/A", { code: "#VALUE!" }, 0, 1, 1e300, -1e-300, "yes"),
);
const header = fc.constantFrom(
  ...Object.keys(accountColumns),
  ...Object.keys(settingColumns),
  "account_id",
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
const tableLike = fc
  .tuple(fc.uniqueArray(header, { minLength: 1, maxLength: 8 }), grid)
  .map(([headers, rows]) => [headers, ...rows]);
const argument = fc.oneof(cell, grid, tableLike);

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
  expect((thrown as KamError).message).not.toMatch(/NaN|undefined|\[object/);
}

/** The cells of an example, some of them exchanged for others: near enough to reach the mathematics. */
function nearExamples(examples: readonly Example[]): fc.Arbitrary<readonly unknown[]> {
  const exchange = fc.record({
    argument: fc.nat(4),
    row: fc.nat(5),
    column: fc.nat(5),
    cell: fc.oneof(cell, fc.constantFrom(0, -1, 0.5, 2, 1e-300, 1e300)),
  });
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(exchange, { minLength: 1, maxLength: 3 }))
    .map(([example, exchanges]) =>
      exchanges.reduce(
        (cells, each) =>
          cells.map((given, index) => (index === each.argument ? exchanged(given, each) : given)),
        example.cells,
      ),
    );
}

function exchanged(
  given: unknown,
  { row, column, cell: other }: { row: number; column: number; cell: unknown },
): unknown {
  if (!Array.isArray(given)) return other;
  return (given as readonly unknown[]).map((line, at) =>
    at === row && Array.isArray(line)
      ? line.map((each: unknown, place) => (place === column ? other : each))
      : line,
  );
}

describe.each(catalogue)("KAM.$name, whatever the cells", ({ parameters, examples, ...rest }) => {
  const { call, explain } = rest;
  const cells = fc.oneof(
    fc.array(argument, { maxLength: parameters.length + 1 }),
    nearExamples(examples),
  );

  it("answers soundly or throws a KamError, and nothing else", () => {
    fc.assert(
      fc.property(cells, (input) => {
        try {
          expectSound(call(input));
        } catch (thrown) {
          expectPlaced(thrown);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is explained, or the explanation is refused with a KamError", () => {
    fc.assert(
      fc.property(cells, fc.nat(7), fc.nat(7), (input, row, column) => {
        try {
          const { question, rule } = explain(input, { row, column });
          expect(question).not.toBe("");
          expect(rule.join(" ")).not.toMatch(/NaN|undefined|\[object/);
        } catch (thrown) {
          expectPlaced(thrown);
        }
      }),
      { numRuns: 500 },
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
    );
  });
});
