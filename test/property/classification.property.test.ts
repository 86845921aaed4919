import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import type { AnswerCell } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";
import { INDICATORS, STAGES } from "../../src/model/classification/stage-rule";
import { accountsTable, criteriaTable, definitionOf, spill } from "../support/builders";
import { maybe } from "../support/draws";

const score = maybe(fc.integer({ min: 0, max: 10 }));
const money = maybe(fc.integer({ min: -100_000, max: 1_000_000 }));
const positive = maybe(fc.integer({ min: 0, max: 1_000_000 }));
const grade = maybe(fc.integer({ min: 1, max: 4 }));

const account = fc.record({
  fit: score,
  openness: score,
  ambition: score,
  purchasing_power_3y: positive,
  contribution_12m: money,
  lifetime_value: money,
  relative_strength: maybe(fc.double({ min: 0.2, max: 2, noNaN: true })),
  key_reason: fc.constantFrom("", "profit", "strategic"),
  ...Object.fromEntries(INDICATORS.map((indicator) => [`ind_${indicator}`, grade])),
  orders_24m: maybe(fc.nat(20)),
  orders_12m: maybe(fc.nat(10)),
  notice_given: fc.constantFrom("", "no", "no", "yes"),
});

const agreeing = account.filter(
  ({ orders_12m, orders_24m }) =>
    orders_12m === "" || orders_24m === "" || orders_12m <= orders_24m,
);

const portfolio = fc
  .array(agreeing, { minLength: 1, maxLength: 25 })
  .map((rows) => rows.map((row, index) => ({ account_id: `A${index}`, ...row })));

const SETTINGS = criteriaTable(["fit", 0.5], ["openness", 0.3], ["ambition", 0.2, 0, 8, "lower"]);
const FORMS = ["SCORE", "TIER", "STAGE"] as const;

function answers(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly (readonly AnswerCell[])[] {
  const optional = { SCORE: [null, null], TIER: [null] }[name] ?? [];
  return spill(name, accountsTable(...rows), SETTINGS, ...optional, false);
}

const byId = (rows: readonly (readonly AnswerCell[])[]): readonly (readonly AnswerCell[])[] =>
  [...rows].sort((one, other) => String(one[0]).localeCompare(String(other[0])));

/** The row of a refusal changes with the order; what it says does not. */
const withoutPlace = (cell: AnswerCell): unknown =>
  cell instanceof KamError ? messageOf(cell).replace(/^.*?: /, "") : cell;

describe.each(FORMS)("KAM.%s, whatever the accounts", (name) => {
  it("gives each account the same answer in any order of the rows", () => {
    fc.assert(
      fc.property(portfolio, (rows) => {
        const told = (given: typeof rows): unknown =>
          byId(answers(name, given)).map((row) => row.map(withoutPlace));
        expect(told([...rows].reverse())).toEqual(told(rows));
      }),
    );
  });

  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(portfolio, (rows) => {
        const turned = rows.map((row) => Object.fromEntries(Object.entries(row).reverse()));
        expect(answers(name, turned)).toEqual(answers(name, rows));
      }),
    );
  });

  it("answers in the cell what its explanation answers", () => {
    const explain = definitionOf(name).explain;
    fc.assert(
      fc.property(portfolio, (rows) => {
        const table = accountsTable(...rows);
        const told = rows.map(
          (_, row) => explain([table, SETTINGS], { row: row + 1, column: 1 }).answer,
        );
        expect(told).toEqual(answers(name, rows).map((row) => row[1]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("KAM.SCORE, whatever is known", () => {
  it("lies between its low and its high, and these within 0 and 10", () => {
    fc.assert(
      fc.property(portfolio, (rows) => {
        for (const [, value, completeness, low, high] of answers("SCORE", rows)) {
          expect(Number(low)).toBeGreaterThanOrEqual(0);
          expect(Number(high)).toBeLessThanOrEqual(10 + 1e-9);
          if (typeof value !== "number") expect(completeness).toBe(0);
          else {
            expect(value).toBeGreaterThanOrEqual(Number(low) - 1e-9);
            expect(value).toBeLessThanOrEqual(Number(high) + 1e-9);
          }
        }
      }),
    );
  });

  it("narrows when an unknown value becomes known", () => {
    fc.assert(
      fc.property(portfolio, fc.integer({ min: 0, max: 10 }), (rows, found) => {
        const before = answers("SCORE", rows);
        const after = answers(
          "SCORE",
          rows.map((row) => (row.fit === "" ? { ...row, fit: found } : row)),
        );
        before.forEach(([, , , low, high], index) => {
          expect(Number(after[index]?.[3])).toBeGreaterThanOrEqual(Number(low) - 1e-9);
          expect(Number(after[index]?.[4])).toBeLessThanOrEqual(Number(high) + 1e-9);
        });
      }),
    );
  });

  it("of one account is moved by no other account", () => {
    fc.assert(
      fc.property(portfolio, (rows) => {
        expect(answers("SCORE", rows.slice(0, 1))).toEqual(answers("SCORE", rows).slice(0, 1));
      }),
    );
  });

  it("is explained by parts that add up to it", () => {
    const explain = definitionOf("SCORE").explain;
    fc.assert(
      fc.property(portfolio, (rows) => {
        const told = explain([accountsTable(...rows), SETTINGS], { row: 1, column: 1 });
        const sum = told.parts.reduce((all, { amount }) => all + amount, 0);
        if (typeof told.answer === "number") expect(sum).toBeCloseTo(told.answer, 10);
      }),
    );
  });
});

const factors = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), ours: score, competitor: score }),
  { minLength: 1, maxLength: 8 },
);

describe("KAM.RELSTRENGTH, whatever is known", () => {
  const answerOf = (lines: readonly (readonly unknown[])[]): readonly number[] | undefined => {
    try {
      return spill("RELSTRENGTH", lines)[0]?.map(Number);
    } catch (thrown) {
      if (thrown instanceof KamError) return undefined;
      throw thrown;
    }
  };

  it("lies between its low and its high, which are one where all is known", () => {
    fc.assert(
      fc.property(factors, (lines) => {
        const answer = answerOf(lines.map((line) => Object.values(line)));
        if (answer === undefined) return;
        const [ratio = NaN, , , completeness, low, high] = answer;
        expect(ratio).toBeGreaterThanOrEqual(low ?? NaN);
        expect(ratio).toBeLessThanOrEqual(high ?? NaN);
        if (completeness === 1) expect([low, high]).toEqual([ratio, ratio]);
      }),
    );
  });

  it("lies, once the unknown is known, where low and high said that it could", () => {
    fc.assert(
      fc.property(
        factors,
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 16, maxLength: 16 }),
        (lines, found) => {
          const rows = lines.map((line) => Object.values(line));
          const before = answerOf(rows);
          const after = answerOf(
            rows.map((row, at) =>
              row.map((cell, column) => (cell === "" ? found[2 * at + column - 1] : cell)),
            ),
          );
          if (before === undefined || after === undefined) return;
          expect(after[0]).toBeGreaterThanOrEqual((before[4] ?? NaN) - 1e-9);
          expect(after[0]).toBeLessThanOrEqual((before[5] ?? NaN) + 1e-9);
        },
      ),
    );
  });
});

describe("KAM.TIER, whatever the currency", () => {
  it("is the same when all money is counted in thousands", () => {
    const money = ["purchasing_power_3y", "contribution_12m", "lifetime_value"] as const;
    fc.assert(
      fc.property(portfolio, (rows) => {
        const inThousands = rows.map((row) => ({
          ...row,
          ...Object.fromEntries(
            money.map((name) => [name, row[name] === "" ? "" : row[name] / 1000]),
          ),
        }));
        expect(answers("TIER", inThousands).map((row) => row.slice(0, 4))).toEqual(
          answers("TIER", rows).map((row) => row.slice(0, 4)),
        );
      }),
    );
  });
});

describe("KAM.STAGE, whatever the indicators", () => {
  it("is never above its band or above a gate that fails", () => {
    fc.assert(
      fc.property(portfolio, (rows) => {
        answers("STAGE", rows).forEach(([, stage, , band], index) => {
          if (stage === "Disintegrating") {
            expect(rows[index]?.notice_given).toBe("yes");
            return;
          }
          const height = STAGES.findIndex((each) => each === stage);
          if (height >= 2)
            expect(height).toBeLessThanOrEqual(STAGES.findIndex((each) => each === band));
          if (height >= 3)
            expect(Number(rows[index]?.["ind_planning" as never])).toBeGreaterThanOrEqual(3);
        });
      }),
    );
  });
});
