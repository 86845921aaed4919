import { asTyped } from "../formula/as-typed";
import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, childrenOf, numberIn } from "../xml/look-up";
import { areaOf } from "./areas";
import { plainText } from "./texts";
import type { TableRecord } from "./workbook-record";

/** The tables of a sheet. */
export function tablesOf(parts: Parts, sheet: string): readonly TableRecord[] {
  return relatedParts(parts, sheet, "table").flatMap((part) => {
    const node = parts.tree(part);
    const area = areaOf(attribute(node, "ref"));
    if (area === undefined) return [];
    const style = child(node, "tableStyleInfo");
    return {
      name: attribute(node, "displayName") ?? attribute(node, "name") ?? "",
      part,
      area,
      hasHeader: (numberIn(node, "headerRowCount") ?? 1) > 0,
      hasTotals: (numberIn(node, "totalsRowCount") ?? 0) > 0,
      columns: childrenOf(child(node, "tableColumns"), "tableColumn").map((column) => {
        const formula = child(column, "calculatedColumnFormula")?.text;
        return {
          name: plainText(attribute(column, "name") ?? ""),
          formula: formula === undefined ? undefined : asTyped(formula),
        };
      }),
      style: style && attribute(style, "name"),
    };
  });
}
