import { toDecimal, toNumber } from "../../../../src/model/money/decimal";
import {
  isSameTotal,
  isTotalAbove,
  toAmount,
  unitsWithoutNoise,
} from "../../../../src/model/money/sum-noise";
import { seededRandom } from "../../../../src/sample/random";

const random = seededRandom(20_261_129);
/** Chance drawn once: each sum begins at another place of it. */
const FRACTIONS = Float64Array.from({ length: 100_003 }, random.next);
let place = 0;
const fraction = (): number => {
  place = (place + 1) % FRACTIONS.length;
  return FRACTIONS[place] ?? 0;
};
const unitsOf = (amount: number, decimals = 2) =>
  unitsWithoutNoise(amount, toDecimal(amount), decimals);

type Kind = "charges" | "credits" | "as many credits" | "one fee" | "taken back";

/** Whole units of n amounts; `taken back` credits all but a last payment of 12.34. */
function drawUnits(kind: Kind, count: number, most: number): readonly number[] {
  const draw = (): number => 1 + Math.floor(most * fraction());
  const fee = draw();
  const credit = { credits: 0.2, "as many credits": 0.5 }[kind as string] ?? 0;
  const drawn = Array.from({ length: count }, () => {
    const units = kind === "one fee" ? fee : draw();
    return fraction() < credit ? -units : units;
  });
  return kind === "taken back" ? [...drawn, ...drawn.map((units) => -units), 1234] : drawn;
}

/** The sum as a spreadsheet adds it: amounts in binary numbers, one after the other. */
function summed(units: readonly number[], decimals: number): number {
  const scale = 10 ** decimals;
  return units.reduce((sum, each) => sum + each / scale, 0);
}

/** Whole numbers below 2^53 are added without any noise. */
function exactly(units: readonly number[]): bigint {
  const sum = units.reduce((all, each) => all + each, 0);
  expect(Number.isSafeInteger(sum)).toBe(true);
  return BigInt(sum);
}

describe("a sum of amounts in whole units", () => {
  it.each<[Kind, decimals: number, most: number]>([
    ["charges", 2, 1_000_000],
    ["charges", 2, 100_000_000],
    ["charges", 3, 10_000_000],
    ["charges", 4, 1_000_000],
    ["credits", 2, 1_000_000],
    ["as many credits", 2, 1_000_000],
    ["one fee", 2, 1_000_000],
    ["taken back", 2, 1_000_000],
  ])("is taken for what it is: %s with %i decimals", (kind, decimals, most) => {
    let noisy = 0;
    for (let draw = 0; draw < 300; draw += 1) {
      // From 300 to 20,000, and mostly few: 20,000 is 300 * 66.7.
      const count = Math.round(300 * (200 / 3) ** (fraction() ** 2));
      const units = drawUnits(kind, count, most);
      const sum = summed(units, decimals);
      const right = exactly(units);
      if (sum !== Number(`${right}e-${decimals}`)) noisy += 1;

      expect([sum, unitsOf(sum, decimals)]).toEqual([sum, right]);
    }
    expect(noisy).toBeGreaterThan(200);
  });

  it("is 0 where credits take all of it, whatever is left behind", () => {
    for (const left of [0.1 + 0.2 - 0.3, 0.3 - 0.1 - 0.2, 1.7053025658242404e-13, 3.7e-9 / 3]) {
      expect(left).not.toBe(0);
      expect(unitsOf(left)).toBe(0n);
    }
  });

  it("is taken of a million rows", () => {
    let sum = 0;
    for (let row = 0; row < 1_048_576; row += 1) sum += 0.37;

    expect(sum).not.toBe(387_973.12);
    expect(unitsOf(sum)).toBe(38_797_312n);
  });
});

describe("an amount with further decimals", () => {
  it.each([
    9.995,
    0.001,
    9.9999999,
    -9.9999999,
    1e-9,
    12.34 + 1e-7,
    123.34 - 1e-7,
    33.333,
    1.0001,
    1_234_567.891,
    12_345_678.1204,
    123_456_789.1204,
    1e9 + 0.005,
  ])("is none of whole cents: %d", (amount) => {
    expect(unitsOf(amount)).toBeUndefined();
  });

  it("is none where whole cents are divided by a number to 100", () => {
    for (const whole of [1, 100, 12_345, 1_000_000, 123_456_789]) {
      for (let parts = 2; parts <= 100; parts += 1) {
        const isWhole = (BigInt(whole) * 100n) % BigInt(parts) === 0n;
        expect([whole, parts, unitsOf(whole / parts) !== undefined]).toEqual([
          whole,
          parts,
          isWhole,
        ]);
      }
    }
  });

  it("may be whole in finer units", () => {
    expect([0, 2, 3, 4].map((decimals) => unitsOf(1.235, decimals))).toEqual([
      undefined,
      undefined,
      1235n,
      12_350n,
    ]);
  });
});

describe("two totals", () => {
  // 2^33 is 8,589,934,592: half a unit in the last place for each of 2^20 rows.
  it("are the same up to one part in 2^33 of the larger, and not beyond", () => {
    expect(isSameTotal(8_589_934_592n, 8_589_934_591n)).toBe(true);
    expect(isSameTotal(8_589_934_591n, 8_589_934_590n)).toBe(false);
    expect(isSameTotal(0n, 0n)).toBe(true);
    expect(isSameTotal(0n, 1n)).toBe(false);
  });

  it("are the same where one was added up in a million rows", () => {
    for (const each of [0.1, 0.7, 1 / 3, 19.99]) {
      let sum = 0;
      for (let row = 0; row < 1_000_000; row += 1) sum += each;
      const right = toDecimal(each);

      const product = toNumber({ digits: right.digits * 1_000_000n, power: right.power });
      expect(
        isTotalAbove(toDecimal(Math.max(sum, product)), toDecimal(Math.min(sum, product))),
      ).toBe(false);
    }
  });

  it("are told apart where one is above by more", () => {
    expect(isTotalAbove(toDecimal(700_000.001), toDecimal(700_000))).toBe(true);
    expect(isTotalAbove(toDecimal(700_000), toDecimal(700_000.001))).toBe(false);
  });
});

describe("an amount as a decimal", () => {
  it("is without noise, and otherwise as it is written", () => {
    expect(toNumber(toAmount(0.1 + 0.2))).toBe(0.3);
    expect(toNumber(toAmount(99.9999999999986))).toBe(100);
    for (const amount of [1 / 3, 9.9999999, 1.00005, 1e15, 5e-9]) {
      expect(toNumber(toAmount(amount))).toBe(amount);
    }
  });
});
