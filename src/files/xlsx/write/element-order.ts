import { insertion, type Edit } from "../xml/edit-text";
import { append, isOneTag } from "../xml/write-xml";
import type { XmlNode } from "../xml/xml-tree";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The order that the form prescribes for what stands in an element: ECMA-376 Part 1, annex A.2. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook:
    words(`fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets
    functionGroups externalReferences definedNames calcPr`),
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
    AlternateContent webPublishItems tableParts`),
  webextension: words("reference alternateReferences properties"),
  metadata: words("metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata"),
  styleSheet: words("numFmts fonts fills borders cellStyleXfs cellXfs"),
  xf: words("alignment protection"),
  font: words(
    `b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`,
  ),
};

/** Where a new child of an element belongs: behind all that come before it. */
export function insertedInOrder(parent: XmlNode, name: string): number {
  const order = ORDER[parent.name] ?? [];
  const before = order.slice(0, order.indexOf(name) + 1);
  const last = parent.children.findLast((node) => before.includes(node.name));
  return last?.end ?? parent.openEnd;
}

/** Puts a new child where it belongs; an element that is one tag is opened for it. */
export function insertInOrder(
  xml: string,
  parent: XmlNode,
  { name, element }: { readonly name: string; readonly element: string },
): Edit {
  if (isOneTag(xml, parent)) return append(xml, parent, element);
  return insertion(insertedInOrder(parent, name), element);
}
