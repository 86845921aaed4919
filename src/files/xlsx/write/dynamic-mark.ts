import { addPart } from "../parts/add-part";
import type { Parts } from "../parts/parts";
import {
  DYNAMIC_KIND,
  dynamicBlocks,
  dynamicType,
  marksIn,
  metadataPart,
} from "../read/dynamic-arrays";
import { workbookPart } from "../read/workbook-part";
import { edited, insertion, type Edit } from "../xml/edit-text";
import { attribute, child, childrenOf } from "../xml/look-up";
import { append, prefixOf, setAttribute } from "../xml/write-xml";
import type { XmlNode } from "../xml/xml-tree";
import { insertedInOrder } from "./element-order";
import { freePart, namespaceOf, relationshipType } from "./new-part";

/** The number of `cm` that marks a formula as one that spills. Its part is extended, or made, where it lacks it. */
export function dynamicMark(parts: Parts): number {
  const part = metadataPart(parts) ?? newMetadata(parts);
  const [known] = marksIn(parts.tree(part));
  if (known !== undefined) return known;
  extend(parts, part, addType);
  extend(parts, part, addBlock);
  extend(parts, part, addCellRecord);
  return marksIn(parts.tree(part))[0] ?? 1;
}

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

function newMetadata(parts: Parts): string {
  const name = freePart(parts, "xl/metadata.xml");
  addPart(parts, workbookPart(parts), {
    name,
    xml: `<metadata xmlns="${namespaceOf(parts)}"></metadata>`,
    content: CONTENT,
    type: relationshipType(parts, "sheetMetadata"),
  });
  return name;
}

type Addition = (xml: string, metadata: XmlNode) => readonly Edit[];

function extend(parts: Parts, part: string, addition: Addition): void {
  const xml = parts.text(part);
  parts.write(part, edited(xml, addition(xml, parts.tree(part))));
}

/** As Excel itself writes it. */
const ADDED_TYPE =
  'metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

const addType: Addition = (xml, metadata) =>
  dynamicType(metadata) > 0
    ? []
    : added(xml, metadata, { list: "metadataTypes", inside: (p) => `<${p}${ADDED_TYPE}` });

const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const addBlock: Addition = (xml, metadata) => {
  if (dynamicBlocks(metadata).length > 0) return [];
  const prefix = prefixOf(metadata);
  const block = `<${prefix}bk><${prefix}extLst><${prefix}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${prefix}ext></${prefix}extLst></${prefix}bk>`;
  const kind = childrenOf(metadata, "futureMetadata").find(
    (node) => attribute(node, "name") === DYNAMIC_KIND,
  );
  if (kind !== undefined) return appended(xml, kind, block);
  const name = `${prefix}futureMetadata`;
  const at = insertedInOrder(metadata, "futureMetadata");
  return [insertion(at, `<${name} name="${DYNAMIC_KIND}" count="1">${block}</${name}>`)];
};

const addCellRecord: Addition = (xml, metadata) => {
  const [type, block] = [dynamicType(metadata), dynamicBlocks(metadata)[0] ?? 0];
  const inside = (p: string): string => `<${p}bk><${p}rc t="${type}" v="${block}"/></${p}bk>`;
  return added(xml, metadata, { list: "cellMetadata", inside });
};

/** Puts an element at the end of a list, which is new where there is none. */
function added(
  xml: string,
  parent: XmlNode,
  { list, inside }: { readonly list: string; readonly inside: (prefix: string) => string },
): readonly Edit[] {
  const prefix = prefixOf(parent);
  const node = child(parent, list);
  if (node !== undefined) return appended(xml, node, inside(prefix));
  const element = `<${prefix}${list} count="1">${inside(prefix)}</${prefix}${list}>`;
  return [insertion(insertedInOrder(parent, list), element)];
}

/** Lists may say how many elements they have. */
export function appended(xml: string, list: XmlNode, inside: string): readonly Edit[] {
  const count = setAttribute(xml, list, "count", String(list.children.length + 1));
  return [count, append(xml, list, inside)];
}
