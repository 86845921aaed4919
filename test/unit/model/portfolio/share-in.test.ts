import { scaleOf, shareIn } from "../../../../src/model/portfolio/share-in";

describe("a share in amounts of any size", () => {
  it("is 1 for the only amount, were it the largest number there is", () => {
    expect(shareIn([Number.MAX_VALUE])?.(Number.MAX_VALUE)).toBe(1);
  });

  it("is held to a power of two that is a number", () => {
    expect(scaleOf([Number.MAX_VALUE])).toBe(2 ** 1023);
    expect(scaleOf([1e-300])).toBe(2 ** -997);
  });

  it("is held to 1 where it is of any usual size, and stays the decimal that it is", () => {
    expect(scaleOf([-5, 3])).toBe(1);
    expect(scaleOf([0.1, 1e15])).toBe(1);
  });
});
