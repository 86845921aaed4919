import { isBlankCell } from "../../csv/blank-cell";
import { serialDay } from "../../csv/serial-day";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import type { LaidOut } from "./laid-out";

/**
 * Writes out days that DATEV exports as day and month alone: `0501` is 5 January of the year that its first line names,
 * or of the one after it, where the fiscal year begins later.
 */
export function withDatevDays(laid: LaidOut): LaidOut {
  const begin = fiscalBegin(laid.leftOut);
  if (begin === undefined) return laid;
  const columns = laid.headers.flatMap((header, column) =>
    /datum$/i.test(header.trim()) && laid.rows.every(({ cells }) => isDay(cells[column] ?? ""))
      ? [column]
      : [],
  );
  if (columns.length === 0) return laid;
  const rows = laid.rows.map((row) => written(row, columns, begin));
  const named = columns.map((column) => `"${laid.headers[column] ?? ""}"`).join(", ");
  const remark = `${named}: days of four digits are day and month; the first line of the file names the year, ${begin.slice(0, 4)}`;
  return { ...laid, rows, remarks: [...laid.remarks, remark] };
}

/** The first day of the fiscal year, as `20260101`; one that is no first of a month merely names the year. */
function fiscalBegin(leftOut: readonly LeftOutRow[]): string | undefined {
  const line = leftOut.find(({ text }) => /^"?(?:EXTF|DTVF)"?,/.test(text))?.text ?? "";
  const days = [...line.matchAll(/(?<!\d)(?:19|20)\d{6}(?!\d)/g)].map(([day]) => day).toSorted();
  const [first] = days;
  return first?.endsWith("01") === true ? first : first && `${first.slice(0, 4)}0101`;
}

function isDay(cell: string): boolean {
  return isBlankCell(cell) || dayAndMonth(cell) !== undefined;
}

/** `0501` and `501` as `0105`. */
function dayAndMonth(cell: string): string | undefined {
  const match = /^(\d{1,2})(\d{2})$/.exec(cell.trim());
  if (match === null) return undefined;
  const [, day = "", month = ""] = match;
  // A leap year, as it is not known yet which one it is.
  return serialDay(2024, Number(month), Number(day)) === undefined
    ? undefined
    : `${month}${day.padStart(2, "0")}`;
}

function written(row: FileRow, columns: readonly number[], begin: string): FileRow {
  const cells = row.cells.map((cell, column) => {
    const found = columns.includes(column) ? dayAndMonth(cell) : undefined;
    return found === undefined ? cell : isoOf(found, begin);
  });
  return { row: row.row, cells };
}

function isoOf(monthAndDay: string, begin: string): string {
  const year = Number(begin.slice(0, 4)) + (monthAndDay < begin.slice(4) ? 1 : 0);
  return `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
}
