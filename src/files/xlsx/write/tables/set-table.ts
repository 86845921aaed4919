import { formatArea, type Area } from "../../../../workbook/address";
import type { Parts } from "../../parts/parts";
import { areaOf, cornersOf } from "../../read/areas";
import type { ListedSheet } from "../../read/workbook-part";
import type { TableRecord } from "../../read/workbook-record";
import { edited, type Edit } from "../../xml/edit-text";
import { attribute, child, everyNode } from "../../xml/look-up";
import { setAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { refused } from "../../xlsx-error";
import type { SetTable } from "../changes";
import { mapSheet } from "../sheet-map";
import { columnsEdit } from "./table-columns";
import { refuseLockedTables, refuseTablePlace, tableCalled } from "./table-places";

/**
 * Lets a table reach over other rows and columns, and gives its columns other names. Its headers have to be written into
 * their cells as well.
 *
 * @throws {XlsxError} `refused` where it cannot lie there, or where its parts are more than is known here.
 */
export function setTable(parts: Parts, listed: ListedSheet, change: SetTable): void {
  const map = mapSheet(parts, listed);
  refuseLockedTables(map);
  const table = tableCalled(map, change.table);
  const [xml, root] = [parts.text(table.part), parts.tree(table.part)];
  refuseSpecial(table, root);
  refuseTablePlace(map, change.area, table);
  const edits = [
    setAttribute(xml, root, "ref", formatArea(change.area)),
    ...filterEdits(xml, root, change.area),
    ...columnsEdit(parts, { xml, root, table, columns: change.columns }),
  ];
  parts.write(table.part, edited(xml, edits));
}

function refuseSpecial({ name, hasTotals, hasHeader }: TableRecord, root: XmlNode): void {
  const why = hasTotals
    ? "it has a row of totals"
    : !hasHeader
      ? "it shows no headers"
      : (attribute(root, "tableType") ?? "worksheet") === "worksheet"
        ? undefined
        : "a query fills it";
  if (why !== undefined) throw refused(`table ${name}: ${why}: change the table in Excel`);
}

/** Filter buttons lie over the whole table; how it was sorted last is kept as far as it lies in the table. */
function filterEdits(xml: string, root: XmlNode, area: Area): readonly Edit[] {
  const filter = child(root, "autoFilter");
  const sorts = [...everyNode(root)].filter(({ name }) => name === "sortState");
  return [
    ...(filter === undefined ? [] : [setAttribute(xml, filter, "ref", cornersOf(area))]),
    ...sorts
      .filter((node) => !isWithin(areaOf(attribute(node, "ref")), area))
      .map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

function isWithin(inner: Area | undefined, outer: Area): boolean {
  if (inner === undefined) return false;
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
