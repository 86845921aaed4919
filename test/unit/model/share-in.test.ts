import { scaleOf, shareIn } from "../../../src/model/portfolio/share-in";

describe("a share in amounts of any size", () => {
  it("is 1 for the only amount, were it the largest number there is", () => {
    expect(shareIn([Number.MAX_VALUE])?.(Number.MAX_VALUE)).toBe(1);
  });

  it("is held to a power of two that is a number", () => {
    expect(scaleOf([Number.MAX_VALUE])).toBe(2 ** 1023);
    expect(scaleOf([-5, 3])).toBe(4);
  });
});
