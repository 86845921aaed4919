import { attribute, child, childrenOf, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";

/** Formats that every workbook has, by their numbers: ECMA-376 Part 1, 18.8.30. */
export const KNOWN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Below this number formats are those that every workbook has. */
export const FIRST_OWN_FORMAT = 164;

/** All formats of a workbook by their numbers: its own, and those that every workbook has. */
export function numberFormats(styles: XmlNode): ReadonlyMap<number, string> {
  const own = childrenOf(child(styles, "numFmts"), "numFmt").map(
    (node) => [numberIn(node, "numFmtId") ?? 0, attribute(node, "formatCode") ?? ""] as const,
  );
  const known = Object.entries(KNOWN_FORMATS).map(([id, code]) => [Number(id), code] as const);
  return new Map([...known, ...own]);
}
