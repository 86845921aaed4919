import fc from "fast-check";
import { allocate, type AllocationKey } from "../../src/model/cost/allocate";

/** An amount of up to 1e12, or as large as a number still tells its units apart. */
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.maxSafeNat(), fc.boolean())
  .map(([decimals, size, isCredit]) => {
    const most = Math.min(10 ** (12 + decimals), 1e15);
    return { decimals, units: BigInt(size % most) * (isCredit ? -1n : 1n) };
  });
const key = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.constantFrom(0, 1, 0.1, 1 / 3, 1e-300, 1e300),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);
const keys = fc
  .array(key, { minLength: 1, maxLength: 400 })
  .filter((list) => list.some((each) => each > 0));

const money = (units: bigint, decimals: number): number => Number(`${units}e-${decimals}`);
const unitsOf = (amount: number, decimals: number): bigint =>
  BigInt(Math.round(amount * 10 ** decimals));
const booked = (list: readonly AllocationKey[], units: bigint, decimals: number) =>
  allocate(money(units, decimals), list, decimals).map(({ allocated }) =>
    unitsOf(allocated, decimals),
  );
const named = (list: readonly number[]): readonly AllocationKey[] =>
  list.map((each, index) => ({ id: `A${index}`, key: each }));
const nameless = (list: readonly number[]): readonly AllocationKey[] =>
  list.map((each) => ({ id: undefined, key: each }));

describe("an allocation of up to 1e12 over many keys", () => {
  it("adds up to the amount exactly, credits too, with 0 to 4 decimals", () => {
    fc.assert(
      fc.property(amounts, keys, ({ decimals, units }, list) => {
        const parts = booked(named(list), units, decimals);

        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(units);
      }),
    );
  });

  it("books the same for each account in any order of the keys", () => {
    fc.assert(
      fc.property(amounts, keys, fc.nat(400), ({ decimals, units }, list, turn) => {
        const claims = named(list);
        const turned = [...claims.slice(turn), ...claims.slice(0, turn)].reverse();
        const told = (each: readonly AllocationKey[]) =>
          new Map(booked(each, units, decimals).map((part, index) => [each[index]?.id, part]));

        expect(told(turned)).toEqual(told(claims));
      }),
    );
  });

  it("books the same parts for the same keys where nobody has an id", () => {
    fc.assert(
      fc.property(amounts, keys, ({ decimals, units }, list) => {
        const told = (each: readonly number[]) =>
          booked(nameless(each), units, decimals)
            .map((part, index) => `${each[index] ?? ""}: ${part}`)
            .sort();

        expect(told([...list].reverse())).toEqual(told(list));
      }),
    );
  });

  it("books ten times as much of ten times the amount with a decimal less", () => {
    fc.assert(
      fc.property(amounts, keys, ({ decimals, units }, list) => {
        fc.pre(decimals > 0);
        expect(booked(named(list), units, decimals - 1)).toEqual(
          booked(named(list), units, decimals),
        );
      }),
    );
  });
});
