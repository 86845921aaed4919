import {
  exactSum,
  isWritten,
  nearest,
  runningSums,
  wholes,
} from "../../../../src/model/statistics/exact-sum";

describe("a sum of amounts as they are written", () => {
  it.each([
    [[0.1, 0.2, -0.3], 0],
    [[0.3, -0.1, -0.2], 0],
    [[1e14, 0.1, -1e14], 0.1],
    [[0.001, 0.002, -0.003], 0],
    [[1e-320, -1e-320], 0],
    [[], 0],
    [[1e308, 1e308], Infinity],
    [[-1e308, -1e308], -Infinity],
    // 15 digits are written: the last of them counts.
    [[1, -0.999999999999999], 1e-15],
  ])("of %j is %d", (amounts, sum) => {
    expect(exactSum(amounts)).toBe(sum);
    expect(exactSum([...amounts].reverse())).toBe(sum);
    expect(runningSums(Float64Array.from(amounts)).at(-1) ?? 0).toBe(sum);
  });

  it.each([
    [[0.1 + 0.2, -0.3]],
    [[0.1 + 0.2, -0.1, -0.2]],
    [[1, -1 / 3, -1 / 3, -1 / 3]],
    [[1.1 * 1.1, -1.21]],
  ])("is 0 where a calculation left no more than rounding: %j", (amounts) => {
    expect(exactSum(amounts)).toBe(0);
    expect(runningSums(Float64Array.from(amounts)).at(-1)).toBe(0);
  });

  it("is never the 0 below 0", () => {
    expect(Object.is(nearest({ digits: -1n, power: -400 }), 0)).toBe(true);
  });

  it("keeps the proportions of amounts in whole numbers", () => {
    expect(wholes([0.1, 0.025]).map(Number)).toEqual([100, 25]);
    expect([0.3, 1e22, 0.1 + 0.2, 1 / 3].map(isWritten)).toEqual([true, true, false, false]);
  });
});
