import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import type { AnswerCell } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";
import { HEALTH_PARTS } from "../../src/model/relationship/health";
import { spill } from "../support/builders";
import { maybe } from "../support/draws";

const mark = fc.integer({ min: 1, max: 5 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

/** The first row of an answer, or the message of the refusal. */
function rowOf(name: string, ...cells: readonly unknown[]): readonly unknown[] | string {
  try {
    return (spill(name, ...cells)[0] ?? []).map((cell: AnswerCell) =>
      cell instanceof KamError ? messageOf(cell) : cell,
    );
  } catch (thrown) {
    if (thrown instanceof KamError) return messageOf(thrown);
    throw thrown;
  }
}

/** The same words and, up to the order of adding, the same numbers. */
function expectAlike(one: readonly unknown[] | string, other: readonly unknown[] | string): void {
  const rounded = (row: typeof one): unknown =>
    typeof row === "string"
      ? row
      : row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(11)) : cell));
  expect(rounded(one)).toEqual(rounded(other));
}

const shuffled = <T>(lines: readonly T[], least = 1): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...lines], { minLength: Math.max(least, lines.length) });

const twice = <T>(line: fc.Arbitrary<T>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> =>
  fc
    .array(line, { minLength: 1, maxLength: 9 })
    .chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines)));

const issue = fc.tuple(
  mark,
  mark,
  maybe(mark),
  fc.constantFrom("goal_mismatch", "other", "scarce_communication", ""),
  fc.constantFrom(45_000, 46_000, ""),
  fc.constantFrom("", "", 46_100),
);
const person = fc.constantFrom("Adler", "Brandt", "Cerny", "Duval");
const owner = fc.constantFrom("Ines", "Marek", "Sofia", "");
const contact = fc.tuple(
  person,
  fc.constantFrom("theirs", "theirs", "theirs", "ours"),
  fc.constantFrom("yes", "yes", "no", ""),
  // The first line has a number for sure: texts alone would be read as headers.
  fc.constantFrom(0, 1, 2, 3, 4),
  owner,
  fc.constantFrom("buyer", "decider", "user", ""),
  fc.constantFrom("board", "operations", ""),
);
const exchange = fc.tuple(
  fc.constantFrom("in", "out", ""),
  fc.constantFrom("held", "held", "planned"),
  fc.integer({ min: 45_900, max: 46_300 }),
  fc.constantFrom("deal review", "competitor report", ""),
);
const measure = fc.tuple(
  fc.constantFrom(1, 2, 3),
  fc.constantFrom(2, 4, 0.5),
  maybe(fc.constantFrom(0, 1, 2, 4, 9)),
  fc.constantFrom("higher", "lower", ""),
  fc.constantFrom("pre-sale", "during", "after", ""),
  fc.constantFrom("a", "b", "c"),
  maybe(fc.nat(1000)),
);
const goal = fc.tuple(mark, maybe(mark));

describe.each<readonly [string, fc.Arbitrary<readonly unknown[]>]>([
  ["CONFLICT", issue],
  ["GOALFIT", goal],
  ["SLA", measure],
  ["COVERAGE", contact],
  ["LEAVERRISK", contact],
  ["EXCHANGEBALANCE", exchange],
])("KAM.%s of one account", (name, line) => {
  it("is the same in any order of its lines", () => {
    fc.assert(
      fc.property(twice(line), ([lines, turned]) => {
        expectAlike(rowOf(name, turned), rowOf(name, lines));
      }),
    );
  });
});

describe("KAM.HEALTH, whatever is known", () => {
  const parts = fc.tuple(...HEALTH_PARTS.map(() => maybe(percent)));
  const known = parts.filter((values) => values.some((value) => value !== ""));
  const numbersOf = (row: readonly unknown[] | string): readonly number[] =>
    typeof row === "string" ? [] : row.slice(0, 4).map(Number);

  it("lies between low and high, and both from 0 to 100", () => {
    fc.assert(
      fc.property(known, (values) => {
        const [health = NaN, completeness = NaN, low = NaN, high = NaN] = numbersOf(
          rowOf("HEALTH", [values]),
        );

        expect(low).toBeGreaterThanOrEqual(0);
        expect(health).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(health);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(completeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("closes low to high when a part becomes known, whatever it turns out to be", () => {
    fc.assert(
      fc.property(known, percent, (values, found) => {
        const unknown = values.indexOf("");
        fc.pre(unknown >= 0);
        const [, , low = NaN, high = NaN] = numbersOf(rowOf("HEALTH", [values]));

        const learned = values.map((value, index) => (index === unknown ? found : value));
        const [, , lowAfter = NaN, highAfter = NaN] = numbersOf(rowOf("HEALTH", [learned]));

        expect(lowAfter).toBeGreaterThanOrEqual(low - 1e-9);
        expect(highAfter).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("tells a blank from a 0 unless all else is 0", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100, noNaN: true }), (value) => {
        const blank = numbersOf(rowOf("HEALTH", [[value, ""]]));
        const zero = numbersOf(rowOf("HEALTH", [[value, 0]]));

        expect(blank[0]).toBeGreaterThan(zero[0] ?? NaN);
        expect(blank[1]).toBeLessThan(zero[1] ?? NaN);
      }),
    );
  });
});

describe("KAM.CONFLICT, whatever the issues", () => {
  it("keeps its index from 0 to 100, and grows its sum by each issue", () => {
    fc.assert(
      fc.property(fc.array(issue, { minLength: 1, maxLength: 9 }), (lines) => {
        const before = rowOf("CONFLICT", lines);
        const after = rowOf("CONFLICT", [...lines, [1, 1, 1, "other"]]);

        fc.pre(typeof before !== "string" && typeof after !== "string");
        expect(Number(before[0])).toBeGreaterThanOrEqual(0);
        expect(Number(before[0])).toBeLessThanOrEqual(100);
        expect(Number(before[2])).toBeLessThanOrEqual(Number(before[0]));
        expect(Number(before[3])).toBeGreaterThanOrEqual(Number(before[0]));
        expect(Number(after[4])).toBe(Number(before[4]) + 1);
      }),
    );
  });

  it("does not change by an issue that is settled", () => {
    fc.assert(
      fc.property(fc.array(issue, { minLength: 1, maxLength: 9 }), (lines) => {
        const settled = [5, 5, 5, "other", 45_000, 45_100];

        expectAlike(rowOf("CONFLICT", [...lines, settled]), rowOf("CONFLICT", lines));
      }),
    );
  });
});

describe("KAM.GOALFIT, whatever the ranks", () => {
  const goals = fc.array(fc.tuple(mark, mark), { minLength: 3, maxLength: 9 });

  it("lies from -1 to 1, and is the same from either side", () => {
    fc.assert(
      fc.property(goals, (lines) => {
        const ours = rowOf("GOALFIT", lines);
        const theirs = rowOf(
          "GOALFIT",
          lines.map(([one, other]) => [other, one]),
        );

        if (typeof ours === "string") {
          // Where both sides rank all alike, ours is named first.
          expect(theirs).toMatch(/^goals: (we|they) rank all shared goals alike/);
          return;
        }
        expectAlike(theirs, ours);
        expect(Math.abs(Number(ours[0]))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("turns its sign when one side turns its ranks", () => {
    fc.assert(
      fc.property(goals, (lines) => {
        const fit = rowOf("GOALFIT", lines);
        const turned = rowOf(
          "GOALFIT",
          lines.map(([one, other]) => [one, 6 - other]),
        );

        fc.pre(typeof fit !== "string" && typeof turned !== "string");
        expect(Number(turned[0])).toBeCloseTo(-Number(fit[0]), 12);
      }),
    );
  });
});

describe("KAM.FEASIBLEGROWTH, whatever the limits", () => {
  it("is the market's growth at the greatest share, and falls as the share rises", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.4, max: 0.9, noNaN: true }), share, (growth, greatest) => {
        const at = (own: number): number =>
          Number(rowOf("FEASIBLEGROWTH", [[growth, own, greatest, 3]])[0]);

        expect(at(greatest)).toBeCloseTo(growth, 10);
        expect(at(greatest / 2)).toBeGreaterThan(at(greatest));
      }),
    );
  });
});

describe("KAM.SLA, whatever the plan", () => {
  it("lies from 0 to 1, and between its worst and its best phase", () => {
    const placed = measure.filter(([, , , , phase]) => phase !== "");
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1, maxLength: 9 }), (lines) => {
        const row = rowOf("SLA", lines);

        fc.pre(typeof row !== "string");
        const phases = row.slice(4, 7).filter((cell) => cell !== "");
        expect(Number(row[0])).toBeGreaterThanOrEqual(Math.min(...phases.map(Number)) - 1e-12);
        expect(Number(row[0])).toBeLessThanOrEqual(Math.max(...phases.map(Number)) + 1e-12);
        expect(Number(row[1])).toBeLessThanOrEqual(1);
        expect(Number(row[2])).toBeLessThanOrEqual(Number(row[0]));
        expect(Number(row[3])).toBeGreaterThanOrEqual(Number(row[0]));
      }),
    );
  });
});

describe("KAM.FRESHNESS, whatever the day", () => {
  it("falls with age, and counts up to the day it names and not after", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), fc.nat(800), (asOf, age) => {
        const [fresh, , countsAs, refreshBy] = rowOf("FRESHNESS", [[asOf]], asOf + age);
        const [later] = rowOf("FRESHNESS", [[asOf]], asOf + age + 1);

        expect(Number(later)).toBeLessThan(Number(fresh));
        expect(countsAs).toBe(asOf + age <= Number(refreshBy) ? "known" : "missing");
      }),
    );
  });
});

describe("KAM.LEAVERRISK, whatever the contacts", () => {
  it("loses no more than there is, and nobody takes more than the one it names", () => {
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 9 }), (lines) => {
        const most = rowOf("LEAVERRISK", lines);

        fc.pre(typeof most !== "string");
        const [, score, without, drop] = most.map(Number);
        expect(Number(without)).toBeGreaterThanOrEqual(0);
        expect(Number(without)).toBeLessThanOrEqual(Number(score));
        for (const asked of ["Ines", "Marek", "Sofia"]) {
          const other = rowOf("LEAVERRISK", lines, asked);
          // Whom no contact names is refused.
          if (typeof other === "string") continue;
          expect(Number(other[3])).toBeLessThanOrEqual(Number(drop) + 1e-12);
        }
      }),
    );
  });
});
