import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
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
    else if (typeof each === "object") expect(each).toBeInstanceOf(KamError);
    else expect(["string", "boolean"]).toContain(typeof each);
  }
}

describe.each(catalogue)("KAM.$name, whatever the cells", ({ parameters, call, explain }) => {
  const cells = fc.array(argument, { maxLength: parameters.length + 1 });

  it("answers soundly or throws a KamError, and nothing else", () => {
    fc.assert(
      fc.property(cells, (input) => {
        try {
          expectSound(call(input));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(KamError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is explained, or the explanation is refused with a KamError", () => {
    fc.assert(
      fc.property(cells, fc.nat(7), fc.nat(7), (input, row, column) => {
        try {
          expect(explain(input, { row, column }).question).not.toBe("");
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(KamError);
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
