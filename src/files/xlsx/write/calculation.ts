import type { Parts } from "../parts/parts";
import { removeContentType } from "../parts/content-types";
import { relatedParts, removeRelationship } from "../parts/relationships";
import { workbookPart } from "../read/workbook-part";
import { edited, insertion } from "../xml/edit-text";
import { child, isSet } from "../xml/look-up";
import { prefixOf, setAttribute } from "../xml/write-xml";
import { insertedInOrder } from "./element-order";

/** Asks the program that opens the workbook to calculate everything: values of formulas may be of before. */
export function calculateOnLoad(parts: Parts): void {
  const part = workbookPart(parts);
  const [xml, workbook] = [parts.text(part), parts.tree(part)];
  const node = child(workbook, "calcPr");
  if (node !== undefined && isSet(node, "fullCalcOnLoad")) return;
  const edit =
    node === undefined
      ? insertion(
          insertedInOrder(workbook, "calcPr"),
          `<${prefixOf(workbook)}calcPr fullCalcOnLoad="1"/>`,
        )
      : setAttribute(xml, node, "fullCalcOnLoad", "1");
  parts.write(part, edited(xml, [edit]));
}

/**
 * Takes away the order in which formulas were calculated. It names each cell with a formula: one that names a cell
 * without a formula makes Excel repair the workbook, and one that is missing is made anew.
 */
export function forgetCalculationOrder(parts: Parts): void {
  const workbook = workbookPart(parts);
  for (const part of relatedParts(parts, workbook, "calcChain")) {
    removeRelationship(parts, workbook, part);
    removeContentType(parts, part);
    parts.remove(part);
  }
}
