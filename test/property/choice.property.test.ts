import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { accountsTable, criteriaTable, spill } from "../support/builders";

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 900 }) },
  { weight: 1, arbitrary: fc.constant("" as const) },
);

const inThousands = (value: unknown): unknown => (typeof value === "number" ? value * 1000 : value);

/** Cells with the message of each that is at fault, without the row it stands in. */
const shown = (rows: ReturnType<typeof spill>): readonly (readonly unknown[])[] =>
  rows.map((row) =>
    row.map((each) => (typeof each === "object" ? messageOf(each).replace(/, row \d+/, "") : each)),
  );

describe("KAM.TOPSIS of a table", () => {
  const SETTINGS = criteriaTable(["margin", 0.6], ["cost", 0.4, 0, 1000, "lower"]);
  const known = fc.integer({ min: 1, max: 900 });
  // Two accounts are known and differ, so that there is an answer.
  const table = fc
    .tuple(
      fc.uniqueArray(known, { minLength: 2, maxLength: 2 }),
      known,
      fc.array(fc.tuple(cell, cell)),
    )
    .map(([[one, other], cost, others]) =>
      [[one, cost] as const, [other, cost] as const, ...others].map(([margin, spent], at) => ({
        account_id: `A${at}`,
        margin,
        cost: spent,
      })),
    );
  const rank = (accounts: readonly Readonly<Record<string, unknown>>[]) =>
    spill("TOPSIS", accountsTable(...accounts), SETTINGS, false);

  it("gives each account the same place in any order of the rows", () => {
    fc.assert(
      fc.property(table, (accounts) => {
        const turned = shown([...rank([...accounts].reverse())].reverse());

        shown(rank(accounts)).forEach(([id, closeness, place], at) => {
          expect([turned[at]?.[0], turned[at]?.[2]]).toEqual([id, place]);
          if (typeof closeness === "number") expect(turned[at]?.[1]).toBeCloseTo(closeness, 10);
        });
      }),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(table, (accounts) => {
        const scaled = accounts.map((account) => ({
          ...account,
          margin: inThousands(account.margin),
          cost: inThousands(account.cost),
        }));

        const answers = shown(rank(scaled));

        shown(rank(accounts)).forEach(([id, , place], at) => {
          expect([answers[at]?.[0], answers[at]?.[2]]).toEqual([id, place]);
        });
      }),
    );
  });
});

describe("KAM.TIERSTABILITY of a table", () => {
  const SETTINGS = criteriaTable(["fit", 0.5], ["openness", 0.5]);
  const judged = fc.integer({ min: 0, max: 10 });
  const table = fc.array(fc.tuple(judged, judged, cell, fc.integer({ min: -500, max: 500 })), {
    minLength: 1,
    maxLength: 8,
  });

  it("does not depend on the currency: no criterion is an amount, and routes are shares", () => {
    fc.assert(
      fc.property(table, (accounts) => {
        const answers = (times: number) =>
          spill(
            "TIERSTABILITY",
            accountsTable(
              ...accounts.map(([fit, openness, power, contribution], at) => ({
                ...{ account_id: `A${at}`, fit, openness, relative_strength: 1.1 },
                purchasing_power_3y: power === "" ? "" : power * times,
                contribution_12m: contribution * times,
                lifetime_value: contribution * times,
              })),
            ),
            SETTINGS,
            0.1,
            1,
          );

        expect(answers(1000)).toEqual(answers(1));
      }),
      { numRuns: 40 },
    );
  });
});
