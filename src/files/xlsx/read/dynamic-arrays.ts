import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, childrenOf, everyNode, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { workbookPart } from "./workbook-part";

/** How the kind of metadata is called that marks formulas which spill. */
export const DYNAMIC_KIND = "XLDAPR";

/** The part of metadata; `undefined` where a workbook has none. */
export function metadataPart(parts: Parts): string | undefined {
  return relatedParts(parts, workbookPart(parts), "sheetMetadata")[0];
}

/** The numbers of `cm` that mark a formula as one that spills; they count from 1. */
export function dynamicMarks(parts: Parts): readonly number[] {
  const part = metadataPart(parts);
  return part === undefined ? [] : marksIn(parts.tree(part));
}

/** The same of a part that is read already. */
export function marksIn(metadata: XmlNode): readonly number[] {
  const type = dynamicType(metadata);
  const blocks = dynamicBlocks(metadata);
  return childrenOf(child(metadata, "cellMetadata"), "bk").flatMap((block, index) => {
    const isDynamic = childrenOf(block, "rc").some(
      (record) => numberIn(record, "t") === type && blocks.includes(numberIn(record, "v") ?? -1),
    );
    return isDynamic ? [index + 1] : [];
  });
}

/** The number of the kind, counted from 1; 0 where the part does not know it. */
export function dynamicType(metadata: XmlNode): number {
  const types = childrenOf(child(metadata, "metadataTypes"), "metadataType");
  return types.findIndex((node) => attribute(node, "name") === DYNAMIC_KIND) + 1;
}

/** The places, counted from 0, of the blocks that say "spills". */
export function dynamicBlocks(metadata: XmlNode): readonly number[] {
  const kind = childrenOf(metadata, "futureMetadata").find(
    (node) => attribute(node, "name") === DYNAMIC_KIND,
  );
  return childrenOf(kind, "bk").flatMap((block, index) => {
    const says = [...everyNode(block)].some(
      (node) => node.name === "dynamicArrayProperties" && isSet(node, "fDynamic"),
    );
    return says ? [index] : [];
  });
}
