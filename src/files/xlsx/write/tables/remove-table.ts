import { removeContentType } from "../../parts/content-types";
import type { Parts } from "../../parts/parts";
import { relationshipsOf, relationshipsPart, removeRelationship } from "../../parts/relationships";
import type { ListedSheet } from "../../read/workbook-part";
import { edited, type Edit } from "../../xml/edit-text";
import { attribute, child, childrenOf } from "../../xml/look-up";
import { setAttribute } from "../../xml/write-xml";
import { refused } from "../../xlsx-error";
import { mapSheet, type SheetMap } from "../sheet-map";
import { isNamedBesideCells } from "./named-beside-cells";
import { refuseLockedTables, tableCalled } from "./table-places";

/**
 * Makes a table plain cells, which stay as they are.
 *
 * @throws {XlsxError} `refused` where other parts need the table, such as a slicer or a query.
 */
export function removeTable(parts: Parts, listed: ListedSheet, name: string): void {
  const map = mapSheet(parts, listed);
  refuseLockedTables(map);
  const { part, name: called } = tableCalled(map, name);
  if (parts.find(relationshipsPart(part)) !== undefined) {
    throw refused(`table ${called}: another part of the workbook fills it: remove it in Excel`);
  }
  if (isNamedBesideCells(parts, `${called}[`)) {
    throw refused(`table ${called}: something beside cells refers to it: remove it in Excel`);
  }
  const ids = relationshipsOf(parts, listed.part)
    .filter(({ target }) => target === part)
    .map(({ id }) => id);
  parts.write(listed.part, edited(map.xml, listedEdits(map, ids)));
  removeRelationship(parts, listed.part, part);
  removeContentType(parts, part);
  parts.remove(part);
}

function listedEdits({ xml, root }: SheetMap, ids: readonly string[]): readonly Edit[] {
  const list = child(root, "tableParts");
  const all = childrenOf(list, "tablePart");
  const gone = all.filter((node) => ids.includes(attribute(node, "id") ?? ""));
  if (list === undefined) return [];
  if (gone.length === all.length) return [{ start: list.start, end: list.end, text: "" }];
  return [
    setAttribute(xml, list, "count", String(all.length - gone.length)),
    ...gone.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}
