import fc from "fast-check";
import { scoreAccount } from "../../src/model/classification/score";
import { entropyWeights } from "../../src/model/weights/entropy-weights";
import { firmness } from "../../src/model/weights/firmness";
import { pairwiseWeights } from "../../src/model/weights/pairwise-weights";
import { rankWeights } from "../../src/model/weights/rank-weights";
import { swingWeights } from "../../src/model/weights/swing-weights";
import { topsis } from "../../src/model/weights/topsis";
import { drawWeights } from "../../src/model/weights/weight-draws";
import { weightRegion } from "../../src/model/weights/weight-region";
import { accountsTable, criteriaTable, spill } from "../support/builders";
import { fromUpper } from "../support/comparisons";

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

/** Numbers that differ by no more than a rounding of sums. */
function expectClose(computed: readonly number[], wanted: readonly number[], digits = 11): void {
  expect(computed).toHaveLength(wanted.length);
  wanted.forEach((each, index) => {
    expect(computed[index]).toBeCloseTo(each, digits);
  });
}

const saaty = fc.constantFrom(9, 7, 5, 3, 2, 1, 1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 9);
const square = fc
  .integer({ min: 2, max: 7 })
  .chain((size) =>
    fc
      .array(saaty, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
      .map((upper) => fromUpper(size, upper)),
  );
const positive = fc.integer({ min: 1, max: 100 });
/** Numbers, all rows of one length. */
const block = (least: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: least, max: 1000 }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    )
    .filter((rows) => rows.some((row) => row.some((value, at) => value !== rows[0]?.[at])));

describe("weights, however they come about", () => {
  it("add up to 1", () => {
    fc.assert(
      fc.property(square, positive, fc.array(positive, { minLength: 1 }), block(1), (...given) => {
        const [comparisons, count, points, values] = given;
        for (const weights of [
          pairwiseWeights(comparisons, "Saaty2005").weights,
          rankWeights(count),
          swingWeights(points),
          entropyWeights(values),
        ]) {
          expect(total(weights)).toBeCloseTo(1, 12);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("weights from comparisons", () => {
  it("that agree are found again, with a ratio of 0", () => {
    const heights = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(heights, (given) => {
        const comparisons = given.map((one) => given.map((other) => one / other));

        const { weights, consistencyRatio } = pairwiseWeights(comparisons, "Saaty2005");

        expectClose(
          weights,
          given.map((height) => height / total(given)),
        );
        expect(consistencyRatio).toBeLessThan(1e-12);
      }),
    );
  });

  it("go with their criteria into any order, gaps included", () => {
    fc.assert(
      fc.property(square, fc.nat(), fc.nat(), (comparisons, one, other) => {
        const size = comparisons.length;
        const [i, j] = [one % size, other % size];
        // One gap leaves three or more criteria linked.
        const isGap = (a: number, b: number): boolean =>
          size > 2 && i !== j && ((a === i && b === j) || (a === j && b === i));
        const gapped = comparisons.map((row, a) =>
          row.map((value, b) => (isGap(a, b) ? undefined : value)),
        );
        const turned = [...gapped].reverse().map((row) => [...row].reverse());

        expectClose(
          [...pairwiseWeights(turned, "Saaty2005").weights].reverse(),
          pairwiseWeights(gapped, "Saaty2005").weights,
          9,
        );
      }),
    );
  });

  it("have a lambda max that no other choice for a gap makes smaller", () => {
    fc.assert(
      fc.property(square, fc.double({ min: -1, max: 1, noNaN: true }), (comparisons, bend) => {
        fc.pre(comparisons.length > 2);
        const gapped = comparisons.map((row, i) =>
          row.map((value, j) => (i + j === 1 ? undefined : value)),
        );
        const best = pairwiseWeights(gapped, "Saaty2005");
        const chosen = best.completed[0]?.[1] ?? 1;
        const other = best.completed.map((row, i) =>
          row.map((value, j) => {
            if (i + j !== 1) return value;
            return i === 0 ? chosen * Math.exp(bend) : 1 / (chosen * Math.exp(bend));
          }),
        );

        expect(best.lambdaMax).toBeLessThanOrEqual(
          pairwiseWeights(other, "Saaty2005").lambdaMax + 1e-9,
        );
      }),
    );
  });
});

describe("entropy weights", () => {
  it("do not depend on the unit of a criterion, nor on the order of the accounts", () => {
    fc.assert(
      fc.property(block(1), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, unit) => {
        const scaled = values.map(([first = 0, ...rest]) => [first * unit, ...rest]);

        expectClose(entropyWeights(scaled), entropyWeights(values), 9);
        expectClose(entropyWeights([...values].reverse()), entropyWeights(values), 11);
      }),
    );
  });
});

describe("TOPSIS", () => {
  const even = (values: readonly (readonly number[])[]): readonly number[] =>
    (values[0] ?? []).map(() => 1 / (values[0]?.length ?? 1));
  const higher = (values: readonly (readonly number[])[]): readonly boolean[] =>
    (values[0] ?? []).map((_, at) => at % 2 === 0);

  it("does not depend on the unit of a criterion", () => {
    fc.assert(
      fc.property(block(-500), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, unit) => {
        const scaled = values.map(([first = 0, ...rest]) => [first * unit, ...rest]);

        expectClose(
          topsis(scaled, even(values), higher(values)),
          topsis(values, even(values), higher(values)),
        );
      }),
    );
  });

  it("gives each account the same closeness in any order of the rows and columns", () => {
    fc.assert(
      fc.property(block(-500), (values) => {
        const wanted = topsis(values, even(values), higher(values));
        const turned = values.map((row) => [...row].reverse());

        expectClose(
          [...topsis([...values].reverse(), even(values), higher(values))].reverse(),
          wanted,
        );
        expectClose(topsis(turned, even(values), [...higher(values)].reverse()), wanted);
      }),
    );
  });

  it("lies from 0 to 1, and 1 is whoever is best under everything", () => {
    fc.assert(
      fc.property(block(0), (values) => {
        const best = (values[0] ?? []).map((_, at) => {
          const column = values.map((row) => row[at] ?? 0);
          return higher(values)[at] === true ? Math.max(...column) : Math.min(...column);
        });

        const closeness = topsis([...values, best], even(values), higher(values));

        expect(closeness.at(-1)).toBe(1);
        for (const each of closeness) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("KAM.VALUEFN", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it("never falls as the value rises, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 2, maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 2 }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (values, anchors, bend) => {
          const [low = 0, high = 1] = [...anchors].sort((one, other) => one - other);
          const rising = [...values].sort((one, other) => one - other);
          const curvature = bend / (high - low);

          const [worths = []] = spill("VALUEFN", [rising], low, high, curvature);

          worths.forEach((worth, at) => {
            expect(worth).toBeGreaterThanOrEqual(at > 0 ? Number(worths[at - 1]) - 1e-12 : 0);
            expect(worth).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});

describe("firmness", () => {
  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const worths = fc.array(score, { minLength: 1, maxLength: 5 });
  const nearby = (size: number, distance: number) => {
    const region = weightRegion(new Array<number>(size).fill(1), distance);
    return { region, draws: drawWeights(region, 100, 4) };
  };

  it("that is called exact is found for every draw, and no draw leaves the bounds", () => {
    fc.assert(
      fc.property(worths, fc.double({ min: 0, max: 1, noNaN: true }), (given, distance) => {
        const criteria = given.map(() => ({
          ...{ name: "", weight: 1 / given.length, low: 0, high: 10, curvature: 0 },
          better: "higher" as const,
        }));
        const { region, draws } = nearby(given.length, distance);
        const chosen = scoreAccount(given, criteria);
        const classOf = (each: { readonly score: number | undefined }): string =>
          each.score !== undefined && each.score >= 6 ? "high" : "low";

        const {
          firmness: share,
          method,
          held,
          scores,
        } = firmness(given, chosen, { region, draws }, classOf);

        const means = Array.from({ length: draws.length / given.length }, (_, draw) => {
          const weights = draws.slice(draw * given.length, (draw + 1) * given.length);
          const drawn = criteria.map((each, at) => ({ ...each, weight: weights[at] ?? 0 }));
          return scoreAccount(given, drawn).score ?? chosen.score ?? 0;
        });
        // Within rounding of the cut either class is right.
        const clear = means.filter((mean) => Math.abs(mean - 6) > 1e-9);
        const others = clear.filter((score) => classOf({ score }) !== held);

        expect(Math.min(...means)).toBeGreaterThanOrEqual((scores?.least ?? 0) - 1e-9);
        expect(Math.max(...means)).toBeLessThanOrEqual((scores?.greatest ?? 0) + 1e-9);
        if (method === "exact") expect([share, others]).toEqual([1, []]);
      }),
    );
  });

  it("of each account does not depend on the order of the rows", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant("" as const));
    const rows = fc.array(fc.record({ fit: cell, openness: cell, growth: cell }), {
      minLength: 1,
      maxLength: 6,
    });
    const settings = criteriaTable(["fit", 0.5], ["openness", 0.3], ["growth", 0.2]);
    fc.assert(
      fc.property(rows, (given) => {
        const accounts = given.map((row, index) => ({
          account_id: `A${index}`,
          ...row,
          relative_strength: 1.2,
          purchasing_power_3y: 100,
        }));

        const answers = spill("TIERSTABILITY", accountsTable(...accounts), settings, 0.1, 1, false);
        const turned = [...accounts].reverse();

        expect(
          [...spill("TIERSTABILITY", accountsTable(...turned), settings, 0.1, 1, false)].reverse(),
        ).toEqual(answers);
      }),
      { numRuns: 40 },
    );
  });
});
