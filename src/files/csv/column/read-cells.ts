import { isBlankCell } from "../blank-cell";
import { plainSigns } from "../plain-signs";
import { parseDate } from "../read-date";
import { hasDigitsOfId, readAmount } from "../read-number";
import { isDateHeader } from "./header-words";
import { isDash, isNullWord } from "./null-words";
import { parseCompactDate } from "./numeric-date";
import { parseAmount, type WrittenAmount } from "./parse-amount";
import type { DecimalSign, StoredNumbers, TextColumn } from "./typed-column";
import type { WrittenDate } from "./written-date";

/** An amount with what it is under each decimal sign under which it is one. */
export interface AmountCell {
  readonly kind: "amount";
  readonly row: number;
  readonly text: string;
  readonly amount: WrittenAmount;
  readonly values: Readonly<Record<DecimalSign, number | undefined>>;
}

export interface DateCell {
  readonly kind: "date";
  readonly row: number;
  readonly text: string;
  readonly date: WrittenDate;
}

/** A cell as it is taken by itself, before the column decides. `id` is digits that are rather one. */
export type ReadCell =
  | AmountCell
  | DateCell
  | {
      readonly kind: "blank" | "null" | "dash" | "id" | "text";
      readonly row: number;
      readonly text: string;
    };

/** Takes each cell of a column by itself. */
export function readCells(column: TextColumn, stored?: StoredNumbers): readonly ReadCell[] {
  const read = cellReader(column.meant === "date" || isDateHeader(column.header));
  return column.cells.map((text, index) => {
    const row = column.rows[index] ?? 0;
    const isStored = stored?.get(row)?.includes(text) === true;
    return (isStored ? storedNumber(text, row) : undefined) ?? read(text, row);
  });
}

/** Days, products and countries come again in thousands of rows: each text of a column is read once. */
function cellReader(holdsDates: boolean): (text: string, row: number) => ReadCell {
  const known = new Map<string, ReadCell>();
  return (text, row) => {
    const same = known.get(text);
    if (same !== undefined) return { ...same, row };
    const cell = readCell(text, row, holdsDates);
    known.set(text, cell);
    return cell;
  };
}

/** The same number under each sign: it proves none, and follows the one that the texts of its column have. */
function storedNumber(text: string, row: number): AmountCell | undefined {
  const cell = amountOf(text, row);
  return cell && { ...cell, values: { ".": cell.values["."], ",": cell.values["."] } };
}

function readCell(text: string, row: number, holdsDates: boolean): ReadCell {
  if (isBlankCell(text)) return { kind: "blank", row, text };
  const date = (holdsDates ? parseCompactDate(text) : undefined) ?? dateOf(text, holdsDates);
  if (date !== undefined) return { kind: "date", row, text, date };
  const amount = amountOf(text, row);
  if (amount !== undefined) return amount;
  if (isDash(text)) return { kind: "dash", row, text };
  if (isNullWord(text)) return { kind: "null", row, text };
  return { kind: hasDigitsOfId(plainSigns(text)) ? "id" : "text", row, text };
}

function amountOf(text: string, row: number): AmountCell | undefined {
  const amount = parseAmount(text);
  if (amount === undefined) return undefined;
  const point = readAmount(amount, ".");
  const values = { ".": point, ",": SIGN.test(amount.digits) ? readAmount(amount, ",") : point };
  if (values["."] === undefined && values[","] === undefined) return undefined;
  return { kind: "amount", row, text, amount, values };
}

const SIGN = /[.,]/;

/** `1.2.25` is as likely a chapter as a date; written with all its digits, it is a date. */
function dateOf(text: string, holdsDates: boolean): WrittenDate | undefined {
  const date = parseDate(text);
  if (date === undefined || holdsDates || date.isCertain || !date.hasShortYear) return date;
  const isFull = date.separator === "/" || date.parts.every((part) => part.length === 2);
  return isFull ? date : undefined;
}
