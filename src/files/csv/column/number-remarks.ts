import type { AmountCell } from "./read-cells";
import { quote, tellRows } from "./tell-cells";
import type { DecimalSign } from "./typed-column";

/** Rates are fractions here; a number without the sign of a percentage beside them is kept. */
export function tellPercent(amounts: readonly AmountCell[]): readonly string[] {
  const rates = amounts.filter(({ amount }) => amount.isPercent);
  if (rates.length === 0) return [];
  const remark = "percentages are read as fractions: 12% is 0.12";
  const bare = amounts.filter(({ amount, values }) => !amount.isPercent && values["."] !== 0);
  if (bare.length === 0) return [remark];
  const where = tellRows(bare.map(({ row }) => row));
  return [
    remark,
    `without a percent sign, and read as they stand: ${where}, such as ${quote(bare[0]?.text ?? "")}`,
  ];
}

/** A word or letter for thousands or millions is told with one example. */
export function tellPowers(
  amounts: readonly AmountCell[],
  decimal: DecimalSign,
): readonly string[] {
  const powers = amounts.filter(({ amount }) => amount.unit.power > 0);
  const [first] = powers;
  if (first === undefined) return [];
  const value = first.values[decimal];
  if (value === undefined) return [];
  const where = tellRows(powers.map(({ row }) => row));
  return [
    `short forms of large amounts are written out (${where}): ${quote(first.text)} is ${value}`,
  ];
}
