import fc from "fast-check";
import { naturalOrder } from "../../../src/model/natural-order";

/** Orders as they were written down by hand, each from first to last. */
const ORDERS: readonly (readonly string[])[] = [
  ["2", "10", "100"],
  ["a", "B", "c"],
  ["A2", "a10", "A11", "B1"],
  ["Emil", "Émile", "Emma"],
  ["Zoe", "Zoé", "Zoë"],
  ["007", "7", "07a", "8"],
  ["A", "A 2", "A-2", "A2", "AB"],
  ["ACME", "Acme", "acme", "acme 2"],
  ["Muller", "Müller", "Mullers"],
  ["12345678901234567890123", "12345678901234567890124"],
  ["001A", "001a", "1A", "2"],
  ["", "0", "00", "1"],
];

describe("the natural order", () => {
  it.each(ORDERS.map((order) => ({ order })))("is $order", ({ order }) => {
    expect([...order].reverse().sort(naturalOrder)).toEqual(order);
    expect([...order].sort(naturalOrder)).toEqual(order);
  });

  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("a", "A", "ä", "0", "1", "9", " ", "-", "b"), { maxLength: 6 })
      .map((signs) => signs.join("")),
  );

  it("is an order: no ties but of the same text, and nothing goes round", () => {
    fc.assert(
      fc.property(text, text, text, (one, other, third) => {
        const between = naturalOrder(one, other);
        expect(between === 0).toBe(one === other);
        expect(naturalOrder(other, one)).toBe(between === 0 ? 0 : -between);
        const goesOn = between <= 0 && naturalOrder(other, third) <= 0;
        expect(!goesOn || naturalOrder(one, third) <= 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("counts whole numbers as numbers", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.bigInt({ min: 0n }), (one, other) => {
        const right = one < other ? -1 : Number(one > other);
        expect(naturalOrder(`K${one}`, `k${other}`) < 0).toBe(
          right < 0 || (right === 0 && one === other),
        );
      }),
    );
  });
});
