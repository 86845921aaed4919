import { isBlankCell } from "../../csv/blank-cell";
import { isDash, isNullWord } from "../../csv/column/null-words";
import { parseAmount } from "../../csv/column/parse-amount";
import { parseDate } from "../../csv/read-date";

/** What a reader takes a cell for at first sight, before its column is known. */
export type Look = "blank" | "name" | "value" | "unknown";

export function lookOf(text: string): Look {
  if (isBlankCell(text)) return "blank";
  if (parseDate(text) !== undefined || parseAmount(text) !== undefined) return "value";
  return isDash(text) || isNullWord(text) ? "unknown" : "name";
}
