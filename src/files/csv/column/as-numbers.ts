import { currencyOf } from "./column-currency";
import { dashesOf } from "./column-dashes";
import { decimalOf } from "./column-decimal";
import { tellPercent, tellPowers } from "./number-remarks";
import type { ReadCell } from "./read-cells";
import type { CellValue, ColumnContext, DecimalSign, TypedColumn } from "./typed-column";
import { isKeptText, tellFormulas, tellOthers, tellUnknown } from "./unknown-cells";

/** A column of numbers: all by one decimal sign, what is no number stays as it stands and is told. */
export function asNumbers(
  header: string,
  cells: readonly ReadCell[],
  context: ColumnContext,
): TypedColumn {
  const amounts = cells.filter((cell) => cell.kind === "amount");
  const decimal = decimalOf(header, amounts, context);
  const dashes = dashesOf(header, cells, context);
  const { currency, ...money } = currencyOf(header, cells, context);
  const values = cells.map((cell) =>
    cell.kind === "dash" && dashes.meaning === "zero" ? 0 : valueOf(cell, decimal.decimal),
  );
  const told = [...tellPercent(amounts), ...tellPowers(amounts, decimal.decimal)];
  return {
    type: "number",
    values,
    ...tellSilent(cells, values, [...told, ...decimal.remarks, ...money.remarks]),
    doubts: [...decimal.doubts, ...dashes.doubts, ...money.doubts],
    ...(currency === undefined ? {} : { currency }),
    ...(decimal.isProven ? { decimal: decimal.decimal } : {}),
  };
}

/** What is said of cells that are no numbers, behind what is said of those that are. */
function tellSilent(
  cells: readonly ReadCell[],
  values: readonly CellValue[],
  told: readonly string[],
): Pick<TypedColumn, "unknown" | "remarks"> {
  const unknown = cells.filter(
    ({ kind }, index) => kind === "null" || (kind === "dash" && values[index] === ""),
  );
  const others = cells.filter((_, index) => isKeptText(values[index]));
  const silent = [
    ...tellUnknown(unknown),
    ...tellOthers(others, "number"),
    ...tellFormulas(others),
  ];
  return { unknown: unknown.length, remarks: [...told, ...silent] };
}

/** An amount that is no number under the sign of the column stays as it is. */
function valueOf(cell: ReadCell, decimal: DecimalSign): CellValue {
  if (cell.kind === "amount") return cell.values[decimal] ?? cell.text;
  return cell.kind === "text" || cell.kind === "date" || cell.kind === "id" ? cell.text : "";
}
