import { tableReferences } from "../../formula/table-references";
import { removeContentType } from "../../parts/content-types";
import type { Parts } from "../../parts/parts";
import { relationshipsOf, relationshipsPart, removeRelationship } from "../../parts/relationships";
import type { ListedSheet } from "../../read/workbook-part";
import type { TableRecord } from "../../read/workbook-record";
import { edited, type Edit } from "../../xml/edit-text";
import { attribute, child, childrenOf, everyNode } from "../../xml/look-up";
import { setAttribute } from "../../xml/write-xml";
import { refused } from "../../xlsx-error";
import { formulasBesideCells } from "../formulas-beside-cells";
import { mapSheet, type SheetMap } from "../sheet-map";
import { refuseLockedTables, tableCalled } from "./table-places";

/**
 * Makes a table plain cells, which stay as they are.
 *
 * @throws {XlsxError} `refused` where other parts need the table, such as a slicer or a query.
 */
export function removeTable(parts: Parts, listed: ListedSheet, name: string): void {
  const map = mapSheet(parts, listed);
  refuseLockedTables(map);
  const table = tableCalled(map, name);
  const { part } = table;
  refuseNeeded(parts, table);
  const ids = relationshipsOf(parts, listed.part)
    .filter(({ target }) => target === part)
    .map(({ id }) => id);
  parts.write(listed.part, edited(map.xml, listedEdits(map, ids)));
  removeRelationship(parts, listed.part, part);
  removeContentType(parts, part);
  parts.remove(part);
}

function refuseNeeded(parts: Parts, { part, name }: TableRecord): void {
  const why =
    parts.find(relationshipsPart(part)) !== undefined
      ? "another part of the workbook fills it"
      : isNamed(parts, name)
        ? "something beside cells refers to it"
        : parts.names().some((each) => standsOn(parts, each, { part, name }))
          ? "a pivot table or a slicer stands on it"
          : undefined;
  if (why !== undefined) throw refused(`table ${name}: ${why}: remove it in Excel`);
}

function isNamed(parts: Parts, name: string): boolean {
  return formulasBesideCells(parts)
    .flatMap(tableReferences)
    .some(({ table }) => table.toLowerCase() === name.toLowerCase());
}

/** Pivot tables know their table by its name, slicers by its number. */
function standsOn(
  parts: Parts,
  each: string,
  { part, name }: Pick<TableRecord, "part" | "name">,
): boolean {
  if (!/(pivotCacheDefinition|slicerCache)\d*\.xml$/i.test(each)) return false;
  const number = attribute(parts.tree(part), "id");
  return [...everyNode(parts.tree(each))].some(
    (node) =>
      (node.name === "worksheetSource" &&
        attribute(node, "name")?.toLowerCase() === name.toLowerCase()) ||
      (node.name === "tableSlicerCache" && attribute(node, "tableId") === number),
  );
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
