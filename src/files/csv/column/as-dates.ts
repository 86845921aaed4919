import { orderOf } from "./column-order";
import type { DateCell, ReadCell } from "./read-cells";
import { quote, tellRows } from "./tell-cells";
import type { CellValue, ColumnContext, TypedColumn, WrittenOrder } from "./typed-column";
import { isKeptText, tellFormulas, tellOthers, tellUnknown } from "./unknown-cells";

/** A column of dates: each day in one order, what is no date stays as it stands and is told. */
export function asDates(
  header: string,
  cells: readonly ReadCell[],
  context: ColumnContext,
): TypedColumn {
  const dates = cells.filter((cell) => cell.kind === "date");
  const { order, doubts } = orderOf(header, dates, context);
  const values = cells.map((cell) => valueOf(cell, order));
  const unknown = cells.filter(({ kind }) => kind === "null" || kind === "dash");
  const others = cells.filter((_, index) => isKeptText(values[index]));
  const remarks = [
    ...tellUnknown(unknown),
    ...tellOthers(others, "date"),
    ...tellFormulas(others),
    ...tellShortYears(dates),
  ];
  return { type: "date", values, unknown: unknown.length, remarks, doubts };
}

/** A text that is no day in the order that holds for the column stays as it is. */
function valueOf(cell: ReadCell, order: WrittenOrder | undefined): CellValue {
  if (cell.kind === "date") {
    if (cell.date.isCertain) return cell.date.days.ymd ?? cell.text;
    return order === undefined ? "" : (cell.date.days[order] ?? cell.text);
  }
  return cell.kind === "text" || cell.kind === "amount" || cell.kind === "id" ? cell.text : "";
}

function tellShortYears(dates: readonly DateCell[]): readonly string[] {
  const short = dates.filter(({ date }) => date.hasShortYear);
  const [first] = short;
  if (first === undefined) return [];
  const where = tellRows(short.map(({ row }) => row));
  return [`years of two digits are taken for 1950 to 2049: ${where}, such as ${quote(first.text)}`];
}
