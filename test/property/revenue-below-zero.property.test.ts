import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import type { AnswerCell } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";
import { accountsTable, callKam, spill } from "../support/builders";

const money = (most: number) => fc.integer({ min: 0, max: most });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const indicator = fc.integer({ min: 1, max: 4 });

const facts = fc.record({
  tier: fc.constantFrom("Strategic key", "Key - develop", "Standard"),
  revenue_12m: fc.integer({ min: 1, max: 1_000_000 }),
  revenue_prev_12m: fc.integer({ min: 1, max: 1_000_000 }),
  contribution_12m: fc.integer({ min: -100_000, max: 400_000 }),
  cost_to_serve_12m: money(100_000),
  wallet_12m: fc.integer({ min: 1_000_000, max: 5_000_000 }),
  wallet_prev_12m: fc.integer({ min: 1_000_000, max: 5_000_000 }),
  supplier_rank: fc.constant(1),
  suppliers: fc.integer({ min: 1, max: 5 }),
  purchasing_power_3y: money(6_000_000),
  market_growth: fc.double({ min: -0.05, max: 0.15, noNaN: true }),
  target_growth: fc.double({ min: 0, max: 0.3, noNaN: true }),
  strategic_fit: fc.integer({ min: 0, max: 10 }),
  openness: fc.integer({ min: 0, max: 10 }),
  relative_strength: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  lifetime_value: fc.integer({ min: -10_000, max: 500_000 }),
  replaceability: share,
  substitutability: share,
  activity: share,
  silence_probability: share,
  orders_24m: fc.integer({ min: 20, max: 40 }),
  orders_12m: fc.integer({ min: 0, max: 20 }),
  ind_contact: indicator,
  ind_information: indicator,
  ind_trust: indicator,
  ind_planning: indicator,
  ind_adaptation: indicator,
  ind_exit: indicator,
});

const portfolio = fc.array(facts, { minLength: 2, maxLength: 8 });

const credited = fc.record({
  column: fc.constantFrom("revenue_12m", "revenue_prev_12m"),
  amount: fc.oneof(fc.integer({ min: -2_000_000, max: -1 }), fc.constant(-0.01)),
});

/** The same accounts, the first with revenue below 0 in one of its years. */
function told(accounts: readonly object[], first: Readonly<Record<string, unknown>> = {}) {
  return accountsTable(
    ...accounts.map((each, at) => ({
      account_id: `A${at}`,
      ...each,
      ...(at === 0 ? first : {}),
    })),
  );
}

/** Functions that read revenue from a table of accounts. */
const readers = catalogue
  .filter(({ parameters: [first] }) =>
    first?.columns?.some(({ header }) => header === "revenue_12m"),
  )
  .map(({ name }) => name)
  // Potentials are no accounts, and TOPSIS compares those that are fully known.
  .filter((name) => !["WHITESPACE", "TOPSIS"].includes(name));

/** Those that hold an account to the others: a share of the whole moves with each of them. */
const HELD = ["TIERCOST", "DEPENDENCE", "DISCLOSURE", "NETRETENTION"];

const isInvalid = (cell: AnswerCell): boolean =>
  cell instanceof KamError && cell.code === "invalid-input";
const plain = (cell: AnswerCell): unknown => (cell instanceof KamError ? messageOf(cell) : cell);

it("is read by the functions that these laws are about", () => {
  expect(readers).toEqual(expect.arrayContaining([...HELD, "SCORE", "TIER", "STAGE", "HEALTH"]));
  expect(readers).toEqual(
    expect.arrayContaining(["WALLETSHARE", "FEASIBLEGROWTH", "TIERSTABILITY"]),
  );
});

// TIERSTABILITY draws thousands of weightings an account.
const runs = (name: string) => ({ numRuns: name === "TIERSTABILITY" ? 5 : 60 });

/** What may be said of an account that is not below 0 itself: that of a sum there is no share. */
const OF_A_SUM = /revenue adds up to 0 or less|is not above 0/;

describe.each(readers)("KAM.%s, with an account whose credits exceed its invoices", (name) => {
  it("calls no cell wrong, and takes no answer from the others but shares of a sum", () => {
    fc.assert(
      fc.property(portfolio, credited, (accounts, { column, amount }) => {
        const before = spill(name, told(accounts));
        const after = spill(name, told(accounts, { [column]: amount }));

        expect(after.flat().filter(isInvalid)).toEqual([]);
        after.forEach((row, line) => {
          if (row[0] === "A0") return;
          row.forEach((cell, at) => {
            if (!(cell instanceof KamError) || before[line]?.[at] instanceof KamError) return;
            expect(messageOf(cell)).toMatch(OF_A_SUM);
          });
        });
      }),
      runs(name),
    );
  });
});

describe.each(readers.filter((name) => !HELD.includes(name)))(
  "KAM.%s, which answers account by account",
  (name) => {
    it("answers all others as before", () => {
      fc.assert(
        fc.property(portfolio, credited, (accounts, { column, amount }) => {
          const before = spill(name, told(accounts)).slice(2);
          const after = spill(name, told(accounts, { [column]: amount })).slice(2);

          expect(after.map((row) => row.map(plain))).toEqual(before.map((row) => row.map(plain)));
        }),
        runs(name),
      );
    });
  },
);

describe("sums over accounts, one of them below 0", () => {
  it("hold it with its minus in TIERCOST", () => {
    fc.assert(
      fc.property(portfolio, credited, (accounts, { amount }) => {
        const rows = spill("TIERCOST", told(accounts, { revenue_12m: amount }), null, false);
        const all = rows.at(-1) ?? [];
        // In cents, so that the sum of the test is exact.
        const cents = accounts.slice(1).reduce((sum, each) => sum + 100 * each.revenue_12m, 0);
        const revenue = cents + Math.round(100 * amount);
        const contribution = accounts.reduce((sum, each) => sum + each.contribution_12m, 0);

        expect(all[1]).toBe(contribution);
        if (revenue > 0) expect(all[6]).toBeCloseTo((100 * contribution) / revenue, 9);
        else expect(plain(all[6] ?? "")).toContain("revenue is not above 0");
      }),
    );
  });

  it("bridge the two years in NETRETENTION, whatever the signs", () => {
    const years = fc.array(
      fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(years, (pairs) => {
        fc.pre(pairs.some(([, before]) => before > 0));
        const rows = pairs.map(([now, before], at) => [`A${at}`, now, before]);
        const table = [["account_id", "revenue_12m", "revenue_prev_12m"], ...rows];
        const [, gross = 0, net = 0, retained, expansion = 0, added = 0, lost = 0] = (
          spill("NETRETENTION", table, false)[0] ?? []
        ).map(Number);
        const base = pairs.filter(([, before]) => before > 0);
        const before = base.reduce((sum, [, each]) => sum + each, 0);
        const now = pairs.reduce((sum, [each]) => sum + each, 0);

        expect(before - lost + expansion + added).toBe(now);
        expect(net).toBeCloseTo(base.reduce((sum, [each]) => sum + each, 0) / before, 10);
        expect(gross).toBeCloseTo(Number(retained) / before, 10);
        expect(gross >= 0 && gross <= 1).toBe(true);
      }),
    );
  });
});

describe.each(["HHI", "EFFECTIVENUMBER", "ROSENBLUTH", "GINI"])("KAM.%s over revenue", (name) => {
  it("answers for the accounts that have a share as if the others were not there", () => {
    const amounts = fc.array(fc.integer({ min: -500, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (values) => {
        fc.pre(values.some((value) => value > 0));
        const sharing = values.filter((value) => value >= 0);

        expect(
          callKam(
            name,
            values.map((value) => [value]),
          ),
        ).toBe(
          callKam(
            name,
            sharing.map((value) => [value]),
          ),
        );
      }),
    );
  });
});

describe("KAM.DISCLOSURE, with accounts below 0", () => {
  it("is held to all revenue net of credits, and adds a group up with its minus", () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: -300, max: 1000 }), fc.nat({ max: 2 })), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(lines, (accounts) => {
        const total = accounts.reduce((sum, [revenue]) => sum + revenue, 0);
        fc.pre(total > 0);
        const tops = [0, 1, 2].map((top) => [`T${top}`, "", 0]);
        const below = accounts.map(([revenue, top], at) => [`A${at}`, `T${top}`, revenue]);
        const table = [["account_id", "parent_id", "revenue_12m"], ...tops, ...below];
        spill("DISCLOSURE", table, null, false)
          .slice(3)
          .forEach(([, disclose, own, , group], at) => {
            const [revenue = 0, top] = accounts[at] ?? [];
            const ofGroup = accounts.reduce(
              (sum, each) => sum + (each[1] === top ? each[0] : 0),
              0,
            );

            expect(disclose).toBe(10 * ofGroup >= total);
            if (revenue < 0) expect(own).toBeInstanceOf(KamError);
            else expect(own).toBeCloseTo(revenue / total, 10);
            if (ofGroup < 0) expect(group).toBeInstanceOf(KamError);
            else expect(group).toBeCloseTo(ofGroup / total, 10);
          });
      }),
    );
  });
});
