import type { Found } from "../../model/facts";
import { visibleText } from "../visible-text";

/** Long texts are cut: a cell may hold 32,767 characters, a message should not. */
const LONGEST_QUOTE = 60;

/** What was found, as a sentence says it. */
function quote(found: Found): string {
  if (found === null) return "an empty cell";
  if (Number.isNaN(found)) return "no number";
  if (typeof found === "number" || typeof found === "boolean") return String(found);
  if (typeof found !== "string") return "something that is no cell value";
  const isLong = found.length > LONGEST_QUOTE;
  return `"${visibleText(isLong ? found.slice(0, LONGEST_QUOTE) : found)}${isLong ? "…" : ""}"`;
}

/** What was expected, and what was found. */
export function expected(what: string, found: Found): string {
  return `expected ${what}, found ${quote(found)}`;
}
