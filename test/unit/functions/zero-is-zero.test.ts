import { callKam, column, spill } from "../../support/builders";

const alike = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1 / 3];
const counts = Array.from({ length: 50 }, (_, index) => index + 1);

/** All by hand: of n equal amounts each is 1/n, and nothing is unequal. */
describe.each(alike)("accounts that bring %d each", (amount) => {
  const of = (count: number) => column(...new Array<number>(count).fill(amount));

  it("are unequal by 0, and not by what rounding leaves", () => {
    for (const count of counts) {
      expect(callKam("GINI", of(count))).toBe(0);
      expect(spill("STOBACHOFF", of(count), false)).toEqual([[0, 1, 0, 1]]);
    }
  });

  it("are as many as they are, and end at all of the total", () => {
    for (const count of counts) {
      expect(callKam("HHI", of(count))).toBe(1 / count);
      expect(callKam("EFFECTIVENUMBER", of(count))).toBe(count);
      expect(callKam("ROSENBLUTH", of(count))).toBe(1 / count);
      expect(callKam("TOPSHARE", of(count), count)).toBe(1);
      expect(spill("WHALE", of(count), null, false).at(-1)?.[3]).toBe(1);
    }
  });
});

describe("a whale curve that comes back to 0", () => {
  it.each([
    [[0.1, 0.2, -0.3]],
    [[0.7, 0.1, -0.8]],
    [[1.005, 2.01, -3.015]],
    [[0.1 + 0.2, -0.1, -0.2]],
  ])("ends at 0: %j", (profits) => {
    expect(spill("WHALE", column(...profits), null, false).at(-1)?.[2]).toBe(0);
  });

  it("shows sums of cents as a person adds them", () => {
    const rows = spill("WHALE", column(0.7, 0.1, 0.2, 0.3), null, false);

    expect(rows.map(([, , sum]) => sum)).toEqual([0.7, 1, 1.2, 1.3]);
  });
});

describe("where 0 is right, there is no residue", () => {
  it.each([[[0.3, 0.1, 0.2]], [[0.1 + 0.2, 0.1, 0.2]], [[1.1, 0.7, 0.4]]])(
    "in the synergy of %j",
    (results) => {
      expect(spill("SYNERGY", [results])[0]?.slice(0, 2)).toEqual([0, 0]);
    },
  );

  it("in the synergy of rates against their mean", () => {
    expect(spill("SYNERGY", [[0.2, 0.1, 0.3]], "market_growth")[0]?.[0]).toBe(0);
  });

  it.each([
    [0.1, 0.3, 0.2, 0, 1],
    [0.1, 0.4, 0.3, 0, 0.3],
    [1.1, 1.4, 0.3, 0, 1 / 3],
  ])("in the value of a transfer: %d, %d, %d, %d at %d", (...figures) => {
    const [row] = spill("VALUE3", [["price", "exchange", ...figures]]);

    expect(row?.slice(0, 2)).toEqual([0, 0]);
  });

  it("in the value of elements that outweigh one another", () => {
    const rows = spill("VALUE3", [
      ["one", "exchange", 0.1, 0, 0, 0, 1],
      ["two", "exchange", 0.2, 0, 0, 0, 1],
      ["three", "exchange", 0, 0.3, 0, 0, 1],
    ]);

    expect(rows[0]?.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("in dependence that is alike on both sides: 0.14 x 0.7 and 0.35 x 0.28", () => {
    expect(spill("DEPENDENCE", [[0.14, 0.3, 0.35, 0.72]])[0]?.[3]).toBe(0);
    expect(spill("DEPENDENCE", [[0.1, 0.9, 0.05, 0.8]])[0]?.[3]).toBe(0);
  });

  it("in what one year and its costs leave: 0.3 - 0.1 - 0.2", () => {
    const plan = [
      [1, 0.1, 1],
      [2, 0.2, 1],
      [3, -0.3, 1],
    ];
    const settings = [
      ["group", "setting", "value"],
      ["lifetime", "discount rate", 0],
    ];

    expect(spill("RISKCLV", plan, settings)[0]?.[0]).toBe(0);
  });

  it("in the share of a group that is all there is", () => {
    const accounts = [
      ["account_id", "parent_id", "revenue_12m"],
      ["A", "", 0.1],
      ["B", "A", 0.2],
      ["C", "A", 0.7],
    ];

    expect(spill("DISCLOSURE", accounts, null, false).map((row) => row[4])).toEqual([1, 1, 1]);
  });

  it("in the consistency of comparisons that agree", () => {
    const [, first] = spill("AHP", [
      [1, 6, 3],
      ["", 1, 0.5],
      ["", "", 1],
    ]);

    expect(first?.slice(2, 6)).toEqual([0, true, 3, 0]);
  });
});
