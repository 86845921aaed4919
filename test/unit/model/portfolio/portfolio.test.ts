import { faultOf } from "../../../support/fault-of";
import { abcClasses, reachedShare } from "../../../../src/model/portfolio/abc-class";
import { dependence } from "../../../../src/model/portfolio/dependence";
import { fallingOrder } from "../../../../src/model/portfolio/falling-order";
import { groupsOf } from "../../../../src/model/portfolio/groups";
import { profitInequality } from "../../../../src/model/portfolio/profit-inequality";
import { rankConcentration } from "../../../../src/model/portfolio/rank-concentration";
import { shareIn } from "../../../../src/model/portfolio/share-in";
import { largestCount, topShare } from "../../../../src/model/portfolio/top-share";

const CUTS = { a: 0.8, b: 0.95 };

describe("fallingOrder", () => {
  it("keeps the order of equal amounts, 0 of either sign among them", () => {
    const order = fallingOrder(Float64Array.of(5, -0, 7, 5, 0, -0, 5, -3));

    expect([...order]).toEqual([2, 0, 3, 6, 1, 4, 5, 7]);
  });

  it("is empty without amounts", () => {
    expect([...fallingOrder(new Float64Array())]).toEqual([]);
  });
});

describe("rankConcentration", () => {
  it("is 1/n for equal accounts and 1 for a single one; those without revenue change nothing", () => {
    expect(rankConcentration([3, 3, 3, 3])).toBeCloseTo(0.25, 14);
    expect(rankConcentration([7])).toBe(1);
    expect(rankConcentration([0, 7, 0])).toBe(1);
  });
});

describe("largestCount", () => {
  it.each([
    [440, 0.2, 88],
    [100, 0.07, 7],
    [10, 0.7, 7],
    [4, 0.3, 2],
    [3, 0.001, 1],
    [3, 2, 2],
    [3, 20, 3],
  ])("of %d accounts and %d is %d", (count, largest, expected) => {
    expect(largestCount(count, largest)).toBe(expected);
  });
});

describe("topShare", () => {
  it("is 1 when there are no more accounts than asked for, and never above", () => {
    expect(topShare([1, 2], 5)).toBe(1);
    expect(topShare(new Array<number>(10).fill(0.1), 10)).toBeLessThanOrEqual(1);
  });

  it("holds at both ends of what numbers can be", () => {
    expect(topShare([1e308, 1e308, 1e308, 1e308], 1)).toBe(0.25);
    expect(topShare([5e-324, 5e-324], 1)).toBe(0.5);
  });

  it("has no answer when all amounts are 0", () => {
    expect(faultOf(() => topShare([0, 0], 1))).toEqual({ code: "no-shares", facts: {} });
  });
});

describe("abcClasses", () => {
  it("takes an account that ends exactly on a cut into the class, rounding or not", () => {
    const tenths = [41, 21, 18, 15, 5].map((amount) => amount * 0.1);
    const [first = 0, second = 0, third = 0] = tenths;
    const total = [...tenths].reverse().reduce((sum, amount) => sum + amount, 0);

    // 80 of 100 in decimals, and a hair above 0.8 of the total in binary.
    expect(first + second + third).toBeGreaterThan(0.8 * total);
    expect(abcClasses(tenths, CUTS)).toEqual(["A", "A", "A", "B", "C"]);
  });

  it("puts an account into the next class where it clearly passes the cut", () => {
    expect(abcClasses([70, 9, 16, 5], CUTS)).toEqual(["A", "B", "B", "C"]);
    expect(abcClasses([50, 30.001, 14.999, 5], CUTS)).toEqual(["A", "B", "B", "C"]);
  });

  it("gives equal amounts one class, that of the first of them", () => {
    expect(abcClasses([20, 60, 20], CUTS)).toEqual(["A", "A", "A"]);
    expect(abcClasses([5, 5, 75, 5, 5, 5], CUTS)).toEqual(["A", "A", "A", "A", "A", "A"]);
    expect(abcClasses([6, 76, 6, 6, 6], CUTS)).toEqual(["B", "A", "B", "B", "B"]);
  });

  it("calls the largest A even where it alone passes a cut", () => {
    expect(abcClasses([97, 3], CUTS)).toEqual(["A", "C"]);
    expect(abcClasses([7], CUTS)).toEqual(["A"]);
    expect(abcClasses([3, 3, 3], { a: 0, b: 0 })).toEqual(["A", "A", "A"]);
  });

  it("calls losses and zeros C, and leaves losses out of the total", () => {
    expect(abcClasses([80, -1000, 15, 0, 5], CUTS)).toEqual(["A", "C", "B", "C", "C"]);
  });

  it("holds at both ends of what numbers can be", () => {
    expect(abcClasses([1.5e308, 1e308, 1e308, 0.5e308], CUTS)).toEqual(["A", "A", "A", "C"]);
    expect(abcClasses([5e-324], CUTS)).toEqual(["A"]);
  });

  it("has no answer without an amount above 0", () => {
    const fault = { code: "no-gain", facts: {} };

    expect(faultOf(() => abcClasses([0, -4], CUTS))).toEqual(fault);
    expect(faultOf(() => reachedShare([0, -4], 0))).toEqual(fault);
  });

  it("is told by the share that larger accounts and one of this size reach", () => {
    expect(reachedShare([20, 60, 20], 20)).toBeCloseTo(0.8, 14);
    expect(reachedShare([20, 60, 20, -5], -5)).toBeCloseTo(1, 14);
  });
});

describe("profitInequality", () => {
  it("is 0 when all earn the same, and (n - 1) / n when one earns all", () => {
    expect(profitInequality([4, 4, 4])).toEqual({
      index: 0,
      shareProfitable: 1,
      subsidy: 0,
      peakShare: 1,
    });
    expect(profitInequality([0, 0, 0, 9]).index).toBeCloseTo(0.75, 14);
    expect(profitInequality([0, 0, 0, 9]).shareProfitable).toBe(0.25);
  });

  it("stays below 1 with large losses", () => {
    const { index, subsidy, peakShare } = profitInequality([1000, -499, -500]);

    expect(index).toBeLessThan(1);
    expect(subsidy).toBeCloseTo(0.999, 12);
    expect(peakShare).toBeCloseTo(1000, 6);
  });

  it("holds at both ends of what numbers can be", () => {
    expect(profitInequality([1.7e308, 1.7e308]).index).toBe(0);
    expect(profitInequality([5e-324]).peakShare).toBe(1);
  });

  it.each([[[-1, -2]], [[0, 0]], [[5, -5]], [[0.1, 0.2, -0.3]]])(
    "has no answer for %j: total profit is not above 0, or rounding alone",
    (profits) => {
      expect(faultOf(() => profitInequality(profits))).toEqual({
        code: "no-profit-in-all",
        facts: {},
      });
    },
  );
});

describe("shareIn", () => {
  it("leaves losses out, and is not there without a gain", () => {
    expect(shareIn([30, 10, -100])?.(10)).toBe(0.25);
    expect(shareIn([0, -1])).toBeUndefined();
    expect(shareIn([1e308, 1e308])?.(1e308)).toBe(0.5);
  });
});

describe("groupsOf", () => {
  it("counts revenue whose group cannot be told in the whole, and in no group", () => {
    const { shares } = groupsOf([
      { id: "A", parent: undefined, revenue: 50 },
      { id: "B", parent: "X", revenue: 50 },
    ]);

    expect([...shares]).toEqual([["A", 0.5]]);
  });

  it("holds where revenue would overflow when added", () => {
    const { shares } = groupsOf([
      { id: "A", parent: undefined, revenue: 1e308 },
      { id: "B", parent: "A", revenue: 1e308 },
    ]);

    expect(shares.get("A")).toBe(1);
  });
});

describe("dependence", () => {
  it("keeps unknown apart from 0, and tells one side where the other is unknown", () => {
    const known = { contributionShare: 0.5, replaceability: 0, walletShare: 0.4 };

    expect(dependence({ ...known, substitutability: undefined })).toEqual({
      supplier: 0.5,
      customer: undefined,
      magnitude: undefined,
      asymmetry: undefined,
    });
    expect(dependence({ ...known, substitutability: 0 }).magnitude).toBeCloseTo(0.9, 14);
  });

  it("is 0 on what brings nothing, however hard it is to replace", () => {
    const nothing = { contributionShare: 0, replaceability: undefined };

    expect(dependence({ ...nothing, walletShare: 0, substitutability: 0 }).magnitude).toBe(0);
  });
});
