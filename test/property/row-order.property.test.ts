import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { KamError } from "../../src/model/errors";
import { callKam, spill } from "../support/builders";

type Row = readonly unknown[];

/** Few distinct amounts in tenths, so that many are equal and sums in binary would differ by order. */
const tenths = fc.integer({ min: -4, max: 9 }).map((count) => count / 10);
const gains = fc.integer({ min: 0, max: 9 }).map((count) => count / 10);

/** Rows with ids of their own, and the same rows in another order. */
const twoOrders = (row: fc.Arbitrary<Row>): fc.Arbitrary<readonly [Row[], Row[]]> =>
  fc
    .array(row, { minLength: 2, maxLength: 14 })
    .map((rows) => rows.map((cells, index): Row => [`A${index}`, ...cells]))
    .chain((rows) =>
      fc
        .shuffledSubarray(rows, { minLength: rows.length })
        .map((others) => [rows, others] as const),
    );

const shown = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) =>
    row.map((cell) =>
      cell instanceof KamError ? messageOf(cell).replace(/row \d+/g, "row") : cell,
    ),
  );
const byId = (rows: readonly Row[]): readonly Row[] =>
  [...shown(rows)].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
const column = (rows: readonly Row[], at: number): readonly Row[] => rows.map((row) => [row[at]]);

describe("WHALE in another order of the rows", () => {
  const curve = (rows: readonly Row[]): readonly Row[] =>
    shown(spill("WHALE", column(rows, 1), column(rows, 0), false));

  it("is the same, equal profits among them", () => {
    fc.assert(
      fc.property(twoOrders(fc.tuple(tenths)), ([rows, others]) => {
        expect(curve(others)).toEqual(curve(rows));
      }),
    );
  });

  it("lets equal profits stand by id as a person reads them, and those without an id last", () => {
    const rows = [
      ["A10", 5],
      ["", 5],
      ["b", 5],
      ["A2", 5],
      ["C", 7],
    ].map((row): Row => row);
    const told = spill("WHALE", column(rows, 1), column(rows, 0), false).map(([id]) =>
      id instanceof KamError ? "no id" : id,
    );

    expect(told).toEqual(["C", "A2", "A10", "b", "no id"]);
  });
});

describe("measures of a portfolio in another order of the rows", () => {
  it.each(["HHI", "EFFECTIVENUMBER", "ROSENBLUTH", "GINI"])("%s has the same digits", (name) => {
    fc.assert(
      fc.property(twoOrders(fc.tuple(gains)), ([rows, others]) => {
        fc.pre(rows.some(([, gain]) => Number(gain) > 0));
        expect(callKam(name, column(others, 1))).toBe(callKam(name, column(rows, 1)));
      }),
    );
  });

  it("TOPSHARE, STOBACHOFF and ABCCLASS give the same to each", () => {
    fc.assert(
      fc.property(twoOrders(fc.tuple(gains)), ([rows, others]) => {
        fc.pre(rows.some(([, gain]) => Number(gain) > 0));
        const all = (list: readonly Row[]) => {
          const values = column(list, 1);
          const classes = spill("ABCCLASS", values).map(([each], at): Row => [list[at]?.[0], each]);
          return [
            callKam("TOPSHARE", values, 3),
            spill("STOBACHOFF", values, false),
            byId(classes),
          ];
        };
        expect(all(others)).toEqual(all(rows));
      }),
    );
  });

  it.each<[string, readonly string[], fc.Arbitrary<Row>]>([
    [
      "DEPENDENCE",
      ["contribution_12m", "replaceability", "wallet_12m", "substitutability", "revenue_12m"],
      fc.tuple(tenths, gains, fc.constant(2), gains, gains),
    ],
    ["DISCLOSURE", ["revenue_12m"], fc.tuple(gains)],
  ])("%s gives the same to each account", (name, headers, row) => {
    fc.assert(
      fc.property(twoOrders(row), ([rows, others]) => {
        const told = (list: readonly Row[]) =>
          byId(spill(name, [["account_id", ...headers], ...list], null, false));
        expect(told(others)).toEqual(told(rows));
      }),
    );
  });

  it("TIER cuts the same accounts where there are too many of them", () => {
    const settings = [
      ["group", "setting", "value"],
      ["attractiveness", "fit", 1],
      ["tier", "most key accounts", 2],
    ];
    const headers = ["account_id", "fit", "relative_strength", "purchasing_power_3y"];
    const row = fc.tuple(
      fc.integer({ min: 6, max: 8 }),
      fc.constantFrom(0.8, 1.1, 1.3),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(twoOrders(row), ([rows, others]) => {
        const told = (list: readonly Row[]) =>
          byId(
            spill(
              "TIER",
              [[...headers, "lifetime_value"], ...list.map((each) => [...each, 100])],
              settings,
              null,
              false,
            ),
          );
        expect(told(others)).toEqual(told(rows));
      }),
    );
  });
});
