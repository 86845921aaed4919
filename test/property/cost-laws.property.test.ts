import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { STATEMENT_STEPS } from "../../src/model/cost/waterfall";
import { KamError } from "../../src/model/errors";
import { spill } from "../support/builders";

type Rows = readonly (readonly unknown[])[];

const cost = fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 100);
const signed = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 100);
const times = fc.constantFrom(10, 100, 1000);
/** In whole cents, as a factor on a binary fraction would leave a hair. */
const scaled = (amount: number, scale: number): number => (Math.round(amount * 100) * scale) / 100;
const said = (cell: unknown): unknown =>
  cell instanceof KamError ? messageOf(cell).replace(/^.*?: /, "") : cell;
const byName = (rows: Rows) => new Map(rows.map(([name, ...cells]) => [name, cells.map(said)]));

/** Money is so many times as much, up to the last digits of a number; everything else is the same. */
function expectScaled(
  [once, more]: readonly [Rows, Rows],
  scale: number,
  isMoney: (column: number) => boolean,
): void {
  more.forEach((row, at) => {
    row.forEach((cell, column) => {
      const was = once[at]?.[column];
      if (typeof was !== "number") expect(said(cell)).toEqual(said(was));
      else {
        const wanted = isMoney(column) ? was * scale : was;
        const noise = Math.max(Math.abs(wanted), 1) * 1e-9;
        expect(Math.abs(Number(cell) - wanted)).toBeLessThanOrEqual(noise);
      }
    });
  });
}

describe("KAM.COSTTOSERVE", () => {
  const volumes = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), cost), {
    minLength: 2,
    maxLength: 8,
  });
  const table = (lines: readonly (readonly [number, number])[], scale = 1) =>
    spill(
      "COSTTOSERVE",
      [
        ["account_id", "activity", "volume"],
        ...lines.map(([each], index) => ["A", `activity ${index + 1}`, each]),
      ],
      [
        ["activity", "rate"],
        ...lines.map(([, rate], index) => [`activity ${index + 1}`, scaled(rate, scale)]),
      ],
    );

  it("answers for a table what it answers for plain volumes and rates", () => {
    fc.assert(
      fc.property(volumes, (lines) => {
        const [plain] = spill(
          "COSTTOSERVE",
          [lines.map(([each]) => each)],
          [lines.map(([, rate]) => rate)],
        );

        expect(table(lines)[1]).toEqual(["A", ...(plain ?? [])]);
      }),
    );
  });

  it("costs as many times more as rates are", () => {
    fc.assert(
      fc.property(volumes, times, (lines, scale) => {
        // Activities of equal cost may change places by the last digit: the name is left out.
        const answer = (by: number) => table(lines, by).map(([, all, , , most]) => [all, most]);
        expectScaled([answer(1).slice(1), answer(scale).slice(1)], scale, () => true);
      }),
    );
  });
});

describe("KAM.WATERFALL", () => {
  const line = fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom(...STATEMENT_STEPS), cost);
  const lines = fc.array(line, { minLength: 1, maxLength: 30 });
  const answer = (list: Rows) =>
    spill("WATERFALL", [["account_id", "step", "amount"], ...list]).slice(1);

  it("gives each account the same in any order of the lines", () => {
    fc.assert(
      fc.property(lines, (list) => {
        expect(byName(answer([...list].reverse()))).toEqual(byName(answer(list)));
      }),
    );
  });

  it("gives as many times more as amounts are, and the same share", () => {
    fc.assert(
      fc.property(lines, times, (list, scale) => {
        const more = list.map(([id, step, amount]) => [id, step, scaled(amount, scale)]);
        expectScaled([answer(list), answer(more)], scale, (column) => column <= 5);
      }),
    );
  });
});

describe("KAM.TIERCOST", () => {
  const account = fc.tuple(
    fc.constantFrom("Strategic key", "Key - maintain", "Standard", ""),
    fc.option(cost, { nil: "" }),
    fc.option(signed, { nil: "" }),
    fc.option(cost, { nil: "" }),
  );
  const accounts = fc
    .array(account, { minLength: 1, maxLength: 20 })
    .map((list) => list.map((each, index) => [`A${index}`, ...each]));
  const answer = (list: Rows) =>
    spill(
      "TIERCOST",
      [["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"], ...list],
      "",
      false,
    );

  it("gives each tier the same in any order of the accounts", () => {
    fc.assert(
      fc.property(accounts, (list) => {
        expect(byName(answer([...list].reverse()))).toEqual(byName(answer(list)));
      }),
    );
  });

  it("gives as many times more as money is, with the same shares and verdicts", () => {
    fc.assert(
      fc.property(accounts, times, (list, scale) => {
        const more = list.map((row) =>
          row.map((cell) => (typeof cell === "number" ? scaled(cell, scale) : cell)),
        );
        expectScaled([answer(list), answer(more)], scale, (column) =>
          [1, 4, 5, 8].includes(column),
        );
      }),
    );
  });
});
