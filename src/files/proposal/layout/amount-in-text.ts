import { parseAmount } from "../../csv/column/parse-amount";
import { proveDecimal } from "../../csv/column/column-decimal";
import { readCells } from "../../csv/column/read-cells";
import type { DecimalSign } from "../../csv/column/typed-column";
import { readAmount } from "../../csv/read-number";

/** The decimal sign that the texts of a column prove, or that of the file. */
export function signOfTexts(cells: readonly string[], usual: DecimalSign): DecimalSign {
  const read = readCells({ header: "", cells, rows: [] });
  const { commas, points } = proveDecimal(read.filter((cell) => cell.kind === "amount"));
  if (commas.length === points.length) return usual;
  return commas.length > points.length ? "," : ".";
}

/** The amount in a text; `undefined` for what is none. */
export function amountIn(text: string, decimal: DecimalSign): number | undefined {
  const amount = parseAmount(text);
  return amount && readAmount(amount, decimal);
}
