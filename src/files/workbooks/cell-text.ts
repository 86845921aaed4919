import { withPlainEnds } from "../csv/parse-rows";
import { dateText } from "./clock-text";
import { plainNumber } from "./plain-number";

/** A number as the workbook stores it, not yet rounded by anyone. */
export class StoredNumber {
  readonly stored: string;

  constructor(stored: string) {
    this.stored = stored;
  }
}

/** What a cell of a sheet may hold; errors of formulas are texts. */
export type SheetValue = string | boolean | StoredNumber | Date | null;

/** A cell as the reader of text files would find it: plain digits, dates by ISO 8601, texts as they stand. */
export function cellText(value: SheetValue): string {
  if (value === null) return "";
  if (value instanceof StoredNumber) return plainNumber(value.stored);
  if (value instanceof Date) return dateText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : withPlainEnds(value);
}
