import type { XmlNode } from "../xml/xml-tree";

/** The order that the form prescribes for what stands in an element: ECMA-376 Part 1, annex A.2. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook: [
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "AlternateContent",
    "revisionPtr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
    "calcPr",
  ],
  metadata: ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata"],
  webextension: ["reference", "alternateReferences", "properties"],
  styleSheet: ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"],
};

/** Where a new child of an element belongs: behind all that come before it. */
export function insertedInOrder(parent: XmlNode, name: string): number {
  const order = ORDER[parent.name] ?? [];
  const before = order.slice(0, order.indexOf(name) + 1);
  const last = parent.children.findLast((node) => before.includes(node.name));
  return last?.end ?? parent.openEnd;
}
