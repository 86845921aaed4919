import fc from "fast-check";
import type { AnswerCell } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";
import { accountsTable, criteriaTable, spill } from "../support/builders";
import { maybe } from "../support/draws";

const TODAY = 46_360;
/** Two half-lives of 180 days: what is older leaves less than a quarter. */
const LONGEST = 360;

const facts = fc.record({
  fit: maybe(fc.integer({ min: 0, max: 10 })),
  openness: maybe(fc.integer({ min: 0, max: 10 })),
  purchasing_power_3y: maybe(fc.integer({ min: 0, max: 1_000_000 })),
  contribution_12m: maybe(fc.integer({ min: -100_000, max: 1_000_000 })),
  lifetime_value: maybe(fc.integer({ min: -100_000, max: 1_000_000 })),
  relative_strength: maybe(fc.double({ min: 0.2, max: 2, noNaN: true })),
  key_reason: fc.constantFrom("", "profit", "strategic"),
  tier_prev: fc.constantFrom("", "Strategic key", "Standard"),
  activity: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  service_attainment: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
});
type Facts = Readonly<Record<string, unknown>>;

const age = maybe(fc.integer({ min: 0, max: 2 * LONGEST }));
const aged = fc.array(fc.tuple(facts, age), { minLength: 1, maxLength: 12 });
const isOld = (days: number | ""): boolean => days !== "" && days > LONGEST;

const SETTINGS = criteriaTable(["fit", 0.6], ["openness", 0.4]);

function answers(
  name: string,
  rows: readonly (readonly [Facts, number | ""])[],
  today: number | null,
): readonly (readonly unknown[])[] {
  const table = accountsTable(
    ...rows.map(([row, days], at) => ({
      account_id: `A${at}`,
      ...row,
      as_of: days === "" ? "" : TODAY - days,
    })),
  );
  const between = ["SCORE", "HEALTH"].includes(name) ? [null] : [];
  const settings = name === "HEALTH" ? null : SETTINGS;
  return spill(name, table, settings, ...between, today, false).map((row) =>
    row.map(withoutReason),
  );
}

/** That facts are unknown is said differently where age is the reason. */
const withoutReason = (cell: AnswerCell): unknown => (cell instanceof KamError ? cell.code : cell);

const blank = (row: Facts): Facts =>
  Object.fromEntries(Object.keys(row).map((header) => [header, ""]));

describe.each(["SCORE", "TIER", "QUADRANT"])("KAM.%s, however old the facts", (name) => {
  it("answers with a day what it answers without, once the facts too old are blank", () => {
    fc.assert(
      fc.property(aged, (rows) => {
        const blanked = rows.map(([row, days]) => [isOld(days) ? blank(row) : row, days] as const);
        expect(answers(name, rows, TODAY)).toEqual(answers(name, blanked, null));
      }),
    );
  });
});

// Where nothing was ever known of it, KAM.HEALTH has no row to answer with; so its law is another.
describe("KAM.HEALTH, however old the facts", () => {
  it("answers with a day what it answers without, but for facts too old, which leave all open", () => {
    fc.assert(
      fc.property(aged, (rows) => {
        const without = answers("HEALTH", rows, null);
        answers("HEALTH", rows, TODAY).forEach((row, index) => {
          if (!isOld(rows[index]?.[1] ?? "")) expect(row).toEqual(without[index]);
          else expect(row.slice(1, 6)).toEqual(["not-available", 0, 0, 100, "insufficient data"]);
        });
      }),
    );
  });
});
