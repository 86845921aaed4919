import { saidBy } from "../../../support/fault-of";
import fc from "fast-check";
import {
  addMoney,
  amountOf,
  currencyOf,
  toMoney,
  type Money,
} from "../../../../src/model/money/currency";

const PLACE = { argument: "ledger", column: "amount", row: 2 };
const money = (amount: number, code: string): Money => toMoney(amount, currencyOf(code), PLACE);

describe("a currency", () => {
  it.each([
    ["EUR", 2],
    ["usd", 2],
    [" chf ", 2],
    ["JPY", 0],
    ["KRW", 0],
    ["CLP", 0],
    ["ISK", 0],
    ["UYI", 0],
    ["XPF", 0],
    ["KWD", 3],
    ["TND", 3],
    ["IQD", 3],
  ])("%s has %i decimals", (code, digits) => {
    expect(currencyOf(code)).toEqual({ code: code.trim().toUpperCase(), digits });
  });

  it("has 0 decimals by 17 codes and 3 by 7, as ISO 4217 lists them", () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const counts = new Map<number, number>();
    for (const code of codes) {
      try {
        const { digits } = currencyOf(code);
        counts.set(digits, (counts.get(digits) ?? 0) + 1);
      } catch {
        counts.set(-1, (counts.get(-1) ?? 0) + 1);
      }
    }

    expect([counts.get(0), counts.get(3), counts.get(-1)]).toEqual([17, 7, 15]);
    expect(counts.get(2)).toBe(26 ** 3 - 17 - 7 - 15);
  });

  it.each([
    ["CLF", "expected a currency, found CLF"],
    ["uyw", "expected a currency, found UYW"],
    ["XAU", "expected a currency, found XAU"],
    ["€", "expected a currency of three letters, found €"],
    ["EURO", "expected a currency of three letters, found EURO"],
    ["", "expected a currency of three letters, found an empty text"],
  ])("is not %s", (code, message) => {
    expect(saidBy(() => currencyOf(code))).toContain(message);
  });
});

describe("money", () => {
  it("is whole smallest units of its currency", () => {
    expect(money(12.34, "EUR").units).toBe(1234n);
    expect(money(1234, "JPY").units).toBe(1234n);
    expect(money(1.234, "KWD").units).toBe(1234n);
    expect(money(-0.005, "KWD").units).toBe(-5n);
  });

  it("takes off the noise of a sum, and rounds nothing", () => {
    expect(money(0.1 + 0.2, "EUR").units).toBe(30n);
    expect(money(1.1 + 2.2, "KWD").units).toBe(3300n);
    expect(saidBy(() => money(12.345, "EUR"))).toContain(
      'ledger, column "amount", row 2: expected an amount of at most 2 decimals (round it first), found 12.345',
    );
    expect(saidBy(() => money(0.5, "JPY"))).toContain("at most 0 decimals");
    expect(saidBy(() => money(1.2345, "KWD"))).toContain("at most 3 decimals");
  });

  it("is refused where a number no longer tells its smallest units apart", () => {
    expect(money(9e14, "JPY").units).toBe(900_000_000_000_000n);
    expect(saidBy(() => money(9e14, "EUR"))).toContain("no longer tells its cents apart");
    const huge = { units: 10n ** 20n, currency: currencyOf("KWD") };
    expect(saidBy(() => amountOf(huge))).toContain("no longer tells its smallest units apart");
  });

  it("adds up within one currency, and with no other", () => {
    expect(amountOf(addMoney(money(0.1, "EUR"), [money(0.2, "EUR")]))).toBe(0.3);
    expect(amountOf(addMoney(money(7, "JPY"), []))).toBe(7);
    expect(saidBy(() => addMoney(money(1, "EUR"), [money(1, "EUR"), money(1, "USD")]))).toContain(
      "expected amounts in EUR, found USD",
    );
  });

  it("keeps a cent beside sums that no number holds", () => {
    const most = money(9_999_999_999_999.99, "EUR");
    const many = Array.from({ length: 1000 }, () => most);
    const back = many.map((each) => ({ ...each, units: -each.units }));
    const cent = money(0.01, "EUR");

    expect(amountOf(addMoney(cent, [...many, ...back]))).toBe(0.01);
  });
});

describe("money of any size and currency", () => {
  const codes = fc.constantFrom("EUR", "JPY", "KWD", "UGX", "TND", "SEK");
  const units = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });

  it("comes back from a cell as it went there", () => {
    fc.assert(
      fc.property(codes, units, (code, each) => {
        const currency = currencyOf(code);
        const amount = amountOf({ units: each, currency });
        expect(toMoney(amount, currency, PLACE).units).toBe(each);
      }),
    );
  });

  it("shows no more decimals than its currency has", () => {
    fc.assert(
      fc.property(codes, units, (code, each) => {
        const currency = currencyOf(code);
        const shown = amountOf({ units: each, currency });
        expect(Number(shown.toFixed(currency.digits))).toBe(shown);
      }),
    );
  });

  it("has a sum that no order changes", () => {
    fc.assert(
      fc.property(codes, fc.array(units, { minLength: 1, maxLength: 40 }), (code, all) => {
        const currency = currencyOf(code);
        const sumOf = (list: readonly bigint[]): bigint => {
          const [first, ...others] = list.map((each) => ({ units: each, currency }));
          return first === undefined ? 0n : addMoney(first, others).units;
        };
        expect(sumOf(all.toReversed())).toBe(sumOf(all));
        expect(sumOf([...all, ...all.map((each) => -each)])).toBe(0n);
      }),
    );
  });
});
