import { faultOf } from "../../../support/fault-of";
import { inequality } from "../../../../src/model/portfolio/inequality";

describe("inequality", () => {
  it("is 0 when all accounts bring the same", () => {
    expect(inequality([7, 7, 7], false)).toBeCloseTo(0, 15);
  });

  it("is (n - 1) / n when one account brings all, and 1 when corrected", () => {
    expect(inequality([0, 0, 0, 9], false)).toBe(0.75);
    expect(inequality([0, 0, 0, 9], true)).toBe(1);
  });

  it("does not depend on the order of the accounts", () => {
    expect(inequality([5, 50, 15, 30], false)).toBeCloseTo(0.375, 15);
  });

  it("has no corrected value for a single account", () => {
    expect(faultOf(() => inequality([5], true))).toEqual({ code: "single-account", facts: {} });
  });
});
