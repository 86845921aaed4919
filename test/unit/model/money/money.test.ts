import { faultOf } from "../../../support/fault-of";
import { allocate } from "../../../../src/model/cost/allocate";
import {
  aligned,
  product,
  ratio,
  sum,
  toDecimal,
  toNumber,
} from "../../../../src/model/money/decimal";
import { largestRemainder } from "../../../../src/model/money/largest-remainder";
import { fromUnits, toUnits } from "../../../../src/model/money/money";

const AMOUNT = { argument: "amount" };

describe("a decimal", () => {
  it("is the number as it is written, at any size", () => {
    for (const value of [0, -0.1, 12.5, 1e21, -1.25e-9, 5e-324, Number.MAX_VALUE]) {
      expect(toNumber(toDecimal(value))).toBe(value);
    }
  });

  it.each([
    [12_345_678_901_234.12, 1234567890123412n, -2],
    [99_999_999_999_999.98, 9999999999999998n, -2],
    [1_000_000_000_000_000.1, 10000000000000001n, -1],
    [-1_234_567_890_123_456.8, -12345678901234568n, -1],
  ])("is the shortest that reads back as %d", (value, digits, power) => {
    expect(toDecimal(value)).toEqual({ digits, power });
  });

  it("adds and multiplies without noise", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(toNumber(sum([0.1, 0.2].map(toDecimal)))).toBe(0.3);
    expect(toNumber(product(toDecimal(1.1), toDecimal(1.1)))).toBe(1.21);
  });

  it("keeps a cent beside a fortune", () => {
    expect(toNumber(sum([1e17, 0.01, -1e17].map(toDecimal)))).toBe(0.01);
  });

  it("compares with others on one unit", () => {
    expect(aligned([0.5, 20, 1.25].map(toDecimal))).toEqual([50n, 2000n, 125n]);
  });

  it("divides whole numbers of any size", () => {
    expect(ratio(1n, 8n)).toBe(0.125);
    expect(ratio(-(10n ** 400n), 10n ** 400n)).toBe(-1);
  });

  it("refuses to be a number when it is too large", () => {
    const huge = product(toDecimal(1e300), toDecimal(1e300));

    expect(faultOf(() => toNumber(huge))).toEqual({ code: "amounts-too-large", facts: {} });
  });
});

describe("an amount in cents", () => {
  it("is exact, noise of binary arithmetic apart", () => {
    expect(toUnits(0.1 + 0.2, 2, AMOUNT)).toBe(30n);
    expect(toUnits(-1.15, 2, AMOUNT)).toBe(-115n);
    expect(fromUnits(-115n, 2)).toBe(-1.15);
  });

  it("is never rounded in silence", () => {
    expect(faultOf(() => toUnits(1.005, 2, AMOUNT))).toEqual({
      code: "finer-than-booked",
      facts: { decimals: 2, found: 1.005 },
      where: { argument: "amount" },
    });
  });

  it("is refused where a number no longer tells its cents apart", () => {
    expect(faultOf(() => toUnits(1e13, 2, AMOUNT))).toEqual({
      code: "beyond-units",
      facts: { most: 9_999_999_999_999.99, isCent: true, found: 1e13 },
      where: { argument: "amount" },
    });
    expect(faultOf(() => fromUnits(10n ** 15n, 2))).toEqual({
      code: "units-not-told-apart",
      facts: { isCent: true },
    });
  });
});

describe("the largest remainder", () => {
  const claims = (...keys: readonly number[]) =>
    keys.map((key, index) => ({ key: BigInt(key), id: "ABCDEF"[index] }));

  it("gives odd cents to the largest remainders", () => {
    // Quotas of 100 are 47, 16, 15.8, 12, 6.1, 3.1: the one cent left goes to 15.8.
    expect(largestRemainder(100n, claims(47000, 16000, 15800, 12000, 6100, 3100))).toEqual([
      47n,
      16n,
      16n,
      12n,
      6n,
      3n,
    ]);
  });

  it("breaks ties by key, then by id as text, and lets nobody without a key take part", () => {
    expect(largestRemainder(1n, claims(1, 1, 0))).toEqual([1n, 0n, 0n]);
    expect(
      largestRemainder(1n, [
        { key: 1n, id: "B" },
        { key: 1n, id: undefined },
        { key: 1n, id: "A" },
      ]),
    ).toEqual([0n, 0n, 1n]);
    // Quotas 0.5 and 1.5: the same remainder, so the larger key.
    expect(largestRemainder(2n, claims(1, 3))).toEqual([0n, 2n]);
  });

  it("divides a negative amount like its opposite", () => {
    expect(largestRemainder(-100n, claims(1, 1, 1))).toEqual([-34n, -33n, -33n]);
  });

  it("has no answer when all keys are 0", () => {
    expect(faultOf(() => largestRemainder(1n, claims(0, 0)))).toEqual({
      code: "no-key",
      facts: {},
    });
  });
});

describe("an allocation", () => {
  it("tells share, exact part and booked part", () => {
    const [first] = allocate(
      10,
      [
        { id: "A", key: 1 },
        { id: "B", key: 2 },
      ],
      0,
    );

    expect(first).toEqual({ share: 1 / 3, exact: 10 / 3, allocated: 3 });
  });

  it("takes keys of any size beside one another", () => {
    const parts = allocate(
      1,
      [
        { id: "A", key: 1e300 },
        { id: "B", key: 1e-300 },
      ],
      2,
    );

    expect(parts.map(({ allocated }) => allocated)).toEqual([1, 0]);
  });

  it("takes keys as they are written", () => {
    const parts = allocate(
      0.1,
      [0.1, 0.2, 0.7].map((key) => ({ id: undefined, key })),
      2,
    );

    expect(parts.map(({ allocated }) => allocated)).toEqual([0.01, 0.02, 0.07]);
  });
});
