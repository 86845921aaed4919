import { callKam, column, spill } from "../../../support/builders";

/** Expected by hand: HHI and Rosenbluth are 1/n, n accounts are worth n, nothing is unequal. */
describe.each([[1e-300], [1], [1e300]])("accounts that bring %d each", (amount) => {
  it.each([[1], [4]])("%d of them: nothing is concentrated beyond their number", (count) => {
    const values = column(...new Array<number>(count).fill(amount));

    expect(callKam("HHI", values)).toBeCloseTo(1 / count, 12);
    expect(callKam("EFFECTIVENUMBER", values)).toBeCloseTo(count, 12);
    expect(callKam("ROSENBLUTH", values)).toBeCloseTo(1 / count, 12);
    expect(callKam("GINI", values)).toBeCloseTo(0, 12);
    expect(callKam("TOPSHARE", values, 1)).toBeCloseTo(1 / count, 12);
  });

  it("are all A, and earn alike", () => {
    const values = column(amount, amount, amount);

    expect(spill("ABCCLASS", values)).toEqual([["A"], ["A"], ["A"]]);
    expect(spill("STOBACHOFF", values, false)).toEqual([[0, 1, 0, 1]]);
  });
});

describe("a portfolio from 1e-300 to 1e300", () => {
  it("rests on its one large account", () => {
    const values = column(1e-300, 1e300);

    expect(callKam("HHI", values)).toBe(1);
    expect(callKam("TOPSHARE", values, 1)).toBe(1);
    expect(spill("ABCCLASS", values)).toEqual([["C"], ["A"]]);
    expect(spill("TOPSIS", [[1e-300], [1e300]], [[1]])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(spill("SWING", values)).toEqual([[0], [1]]);
  });
});
