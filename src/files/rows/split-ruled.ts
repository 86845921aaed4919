import type { CutText } from "./file-rows";
import { looksBarred } from "./looks-ruled";
import { splitBarred } from "./split-barred";
import { splitColumns } from "./split-columns";

/**
 * Cuts a list that a business system printed into rows of trimmed cells. Rules, titles, heads of pages and
 * headers that are printed again are left out and listed.
 */
export function splitRuled(lines: readonly string[]): CutText {
  return looksBarred(lines) ? splitBarred(lines) : splitColumns(lines);
}
