import { tableXml } from "../../new/table-xml";
import { addPart } from "../../parts/add-part";
import type { Parts } from "../../parts/parts";
import type { ListedSheet } from "../../read/workbook-part";
import type { TableState } from "../../workbook-state";
import { edited, type Edit } from "../../xml/edit-text";
import { child, numberIn } from "../../xml/look-up";
import { newElement } from "../../xml/new-element";
import { append, prefixOf, setAttribute } from "../../xml/write-xml";
import { insertInOrder } from "../element-order";
import { freePart, namespaceOf, relationshipsNamespace, relationshipType } from "../new-part";
import { mapSheet, type SheetMap } from "../sheet-map";
import { allTables, refuseLockedTables, refuseTablePlace, refuseTableName } from "./table-places";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Makes a table of cells. Its headers have to be written into their cells as well.
 *
 * @throws {XlsxError} `refused` where something lies there, or its name is taken.
 */
export function addTable(parts: Parts, listed: ListedSheet, table: TableState): void {
  const map = mapSheet(parts, listed);
  refuseLockedTables(map);
  refuseTableName(parts, table.name);
  refuseTablePlace(map, table.area);
  const numbers = allTables(parts).map(({ part }) => numberIn(parts.tree(part), "id") ?? 0);
  const id = addPart(parts, listed.part, {
    name: freePart(parts, "xl/tables/table1.xml"),
    xml: tableXml(table, { number: Math.max(0, ...numbers) + 1, namespace: namespaceOf(parts) }),
    content: CONTENT,
    type: relationshipType(parts, "table"),
  });
  const element = newElement(`${prefixOf(map.root)}tablePart`, {
    "xmlns:r": relationshipsNamespace(parts),
    "r:id": id,
  });
  parts.write(listed.part, edited(map.xml, listedEdits(map, element)));
}

function listedEdits({ xml, root, tables }: SheetMap, element: string): readonly Edit[] {
  const list = child(root, "tableParts");
  if (list !== undefined) {
    const count = setAttribute(xml, list, "count", String(tables.length + 1));
    return [count, append(xml, list, element)];
  }
  const name = `${prefixOf(root)}tableParts`;
  const inside = newElement(name, { count: 1 }, element);
  return [insertInOrder(xml, root, { name: "tableParts", element: inside })];
}
