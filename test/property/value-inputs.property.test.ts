import fc from "fast-check";
import type { AnswerGrid } from "../../src/functions/define/answer";
import { callKam, spill } from "../support/builders";
import { outcomeOf } from "../support/outcome";
import { anIntegration, factor, PLAIN, SCALES, WALLETS } from "../support/value-rows";

type Rows = readonly (readonly unknown[])[];

/** Multiplies the cells of these columns. */
const scaled = (
  row: readonly unknown[],
  columns: readonly number[],
  times: number,
): readonly unknown[] =>
  row.map((cell, at) => (columns.includes(at) && typeof cell === "number" ? times * cell : cell));

/** They count in decimals, and a binary fraction of a decimal is another decimal in its last digits. */
const IN_DECIMALS: readonly string[] = ["WALLETSHARE", "WHITESPACE"];

/** The same but for the last digits of the largest number that was handed over. */
function expectNearly(found: readonly unknown[], wanted: readonly unknown[], largest: number) {
  const isNumber = (cell: unknown): cell is number => typeof cell === "number";
  expect(found.map((cell) => (isNumber(cell) ? "number" : cell))).toEqual(
    wanted.map((cell) => (isNumber(cell) ? "number" : cell)),
  );
  found.forEach((cell, at) => {
    expect(Math.abs(Number(cell) - Number(wanted[at]) || 0)).toBeLessThanOrEqual(1e-14 * largest);
  });
}

describe("the currency of the questions about value", () => {
  it.each(SCALES)("does not matter to %s: money scales, and all else stays", (...given) => {
    const [name, headers, row, asked, answered] = given;
    fc.assert(
      fc.property<[readonly unknown[], number]>(row, factor, (cells, times) => {
        const [, before = []] = spill(name, [headers, cells]);

        const [, after = []] = spill(name, [headers, scaled(cells, asked, times)]);

        const wanted = scaled(before, answered, times);
        if (!IN_DECIMALS.includes(name)) expect(after).toEqual(wanted);
        else {
          const amounts = scaled(cells, asked, times).map((cell) => Math.abs(Number(cell)) || 0);
          expectNearly(after, wanted, Math.max(1, ...amounts));
        }
      }),
    );
  });

  it("does not matter to INTEGRATION when set-up costs are in it too", () => {
    fc.assert(
      fc.property(anIntegration, factor, ({ benefit, beta, cost, setUp, depth }, times) => {
        const row = [benefit, beta, cost, setUp, 2 * setUp, 3 * setUp, depth];

        const [before = []] = spill("INTEGRATION", [row]);

        expect(spill("INTEGRATION", [scaled(row, [0, 2, 3, 4, 5], times)])[0]).toEqual(
          scaled(before, [1, 3, 4, 5, 6], times),
        );
      }),
    );
  });
});

/** What a person sees when one cell of the only row is blank, or 0. */
function bothOf(name: string, rows: Rows, column: number): readonly [unknown, unknown] {
  const ask = (cell: unknown): unknown => {
    const given = rows.map((row, at) =>
      at === rows.length - 1 ? row.map((each, index) => (index === column ? cell : each)) : row,
    );
    return outcomeOf(name, () => callKam(name, given));
  };
  return [ask(""), ask(0)];
}

const INPUTS = [
  ...SCALES.flatMap(([name, headers, row]) =>
    headers.flatMap((header, column) =>
      /account_id|type|product|agreed/.test(header) ? [] : [{ name, header, headers, row, column }],
    ),
  ),
];

describe("a blank is not 0", () => {
  it.each(INPUTS)("in $header of $name", ({ name, header, headers, row, column }) => {
    fc.assert(
      fc.property<[readonly unknown[]]>(row, (cells) => {
        // A rank and the number of suppliers count only where there is no wallet to measure by.
        const isRule = header.startsWith("supplier_rank") || header === "suppliers";
        const given = isRule ? [...cells.slice(0, 3), "", ""] : cells;

        const [blank, zero] = bothOf(name, [headers, given], column);

        expect(blank).not.toEqual(zero);
      }),
    );
  });

  it.each(PLAIN.map((header, column) => ({ header, column })))(
    "in $header of INTEGRATION",
    ({ column }) => {
      fc.assert(
        fc.property(anIntegration, ({ benefit, beta, cost, setUp, depth }) => {
          const row = [benefit, beta, cost, setUp, 2 * setUp, 3 * setUp, depth];

          const [blank, zero] = bothOf("INTEGRATION", [row], column);

          expect(blank).not.toEqual(zero);
        }),
      );
    },
  );
});

describe("a table of one account and its plain values", () => {
  it("give the same share of wallet by rank", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (rank, more) => {
          const [, [, ...fromTable] = []] = spill("WALLETSHARE", [
            WALLETS,
            ["A", rank, rank + more, "", ""],
          ]);

          expect(fromTable).toEqual(spill("WALLETSHARE", [[rank, rank + more]])[0]);
        },
      ),
    );
  });

  it("give the same integration, where the two answers are those of the curve", () => {
    fc.assert(
      fc.property(anIntegration, ({ benefit, beta, cost, depth }) => {
        const full = -benefit * Math.expm1(-beta);
        const third = Math.expm1(-beta / 3) / Math.expm1(-beta);
        const headers = ["integration_benefit", "integration_third", "coordination_cost"];

        const [, [, ...fromTable] = []] = spill("INTEGRATION", [
          ["account_id", ...headers, "integration_depth"],
          ["A", full, third, cost, depth],
        ]) as AnswerGrid;
        const [plain = []] = spill("INTEGRATION", [[benefit, beta, cost, "", "", "", depth]]);

        const scale = 1e-9 * (benefit + cost);
        expect(Number(fromTable[0])).toBeCloseTo(Number(plain[0]), 9);
        for (const column of [1, 3, 4, 5, 6])
          expect(Math.abs(Number(fromTable[column]) - Number(plain[column]))).toBeLessThan(scale);
      }),
    );
  });
});
