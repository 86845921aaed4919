import { attribute, child } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { plainText, richText } from "./texts";
import type { CellContent } from "./workbook-record";

/** What stands in a cell; `undefined` when nothing does. */
export function cellContent(cell: XmlNode, texts: readonly string[]): CellContent | undefined {
  const type = attribute(cell, "t") ?? "n";
  const inline = child(cell, "is");
  if (type === "inlineStr" && inline !== undefined) return richText(inline);
  const stored = child(cell, "v")?.text;
  return stored === undefined ? undefined : contentOf(type, stored, texts);
}

function contentOf(
  type: string,
  stored: string,
  texts: readonly string[],
): CellContent | undefined {
  switch (type) {
    case "s":
      return texts[Number(stored)] ?? "";
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "e":
      return { error: stored };
    case "n": {
      const value = Number(stored);
      return stored.trim() === "" || !Number.isFinite(value) ? undefined : value;
    }
    default:
      // A text that a formula gives, or a day written out (`d`).
      return plainText(stored);
  }
}
