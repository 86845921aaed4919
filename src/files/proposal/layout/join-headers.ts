import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";

/** One name per column of a header in two rows: what stands above holds for the columns to its right, up to the next. */
export function joinHeaders(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  let span = "";
  return Array.from({ length: width }, (_, column) => {
    const above = upper[column] ?? "";
    const below = plainText(lower[column] ?? "");
    if (!isBlankCell(above)) span = plainText(above);
    if (below === "") {
      // A name that has its own row holds for its column alone.
      const own = isBlankCell(above) ? "" : span;
      if (own !== "") span = "";
      return own;
    }
    return plainText(`${span} ${below}`);
  });
}
