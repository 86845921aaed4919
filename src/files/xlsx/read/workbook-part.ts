import type { Parts } from "../parts/parts";
import { relatedParts, relationshipsOf } from "../parts/relationships";
import { attribute, child, childrenOf, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { broken, XlsxError } from "../xlsx-error";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very hidden";
  readonly kind: "cells" | "other";
  readonly part: string;
}

/** The part that lists all sheets, as the file calls it: `xl/workbook.xml`. */
export function workbookPart(parts: Parts): string {
  const [part] = relatedParts(parts, "", "officeDocument");
  if (part === undefined) {
    throw new XlsxError("unsupported", "expected a workbook, found a zip file of other files");
  }
  const root = parts.tree(part);
  if (root.name !== "workbook") {
    throw new XlsxError("unsupported", "expected a workbook, found a document of another kind");
  }
  return part;
}

/** The sheets in their order. */
export function listedSheets(parts: Parts, part = workbookPart(parts)): readonly ListedSheet[] {
  const related = relationshipsOf(parts, part);
  return sheetElements(parts.tree(part)).map((node) => {
    const name = attribute(node, "name") ?? "";
    const found = related.find(({ id }) => id === attribute(node, "id"));
    if (found === undefined || parts.find(found.target) === undefined) {
      throw broken(`one whose sheet "${name}" is missing`);
    }
    const kind = found.kind === "worksheet" ? "cells" : "other";
    return { name, state: stateOf(node), kind, part: found.target };
  });
}

/** The elements that list sheets. */
export function sheetElements(workbook: XmlNode): readonly XmlNode[] {
  return childrenOf(child(workbook, "sheets"), "sheet");
}

function stateOf(node: XmlNode): ListedSheet["state"] {
  const state = attribute(node, "state");
  if (state === "veryHidden") return "very hidden";
  return state === "hidden" ? "hidden" : "visible";
}

/** The place of the sheet that is in view when the workbook opens: the first where nothing is said. */
export function inView(workbook: XmlNode): number {
  const [view] = childrenOf(child(workbook, "bookViews"), "workbookView");
  return (view && numberIn(view, "activeTab")) ?? 0;
}

/** Whether a workbook counts its days from 1904. */
export function countsFrom(workbook: XmlNode): 1900 | 1904 {
  const properties = child(workbook, "workbookPr");
  return properties !== undefined && isSet(properties, "date1904") ? 1904 : 1900;
}
