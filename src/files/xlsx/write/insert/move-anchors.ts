import type { InsertedRows } from "../../formula/move-references";
import type { Edit } from "../../xml/edit-text";
import { attribute, child, descend, everyNode } from "../../xml/look-up";
import type { XmlNode } from "../../xml/xml-tree";
import { movedRow } from "./move-part";

/** What lies on a sheet moves with the cells below it, grows with them, or stays, as its anchor says. */
export function anchorEdits(root: XmlNode, inserted: InsertedRows): readonly Edit[] {
  return [...everyNode(root)].flatMap((node) => {
    const top = descend(node, "from", "row");
    if (top === undefined || attribute(node, "editAs") === "absolute") return [];
    const bottom = child(child(node, "to"), "row");
    const moves = movesBy(top, inserted);
    // An anchor that holds on to one cell keeps its size.
    const grows = attribute(node, "editAs") === "oneCell" ? moves : movesBy(bottom, inserted);
    return [...rowEdit(top, moves), ...rowEdit(bottom, grows)];
  });
}

function movesBy(row: XmlNode | undefined, inserted: InsertedRows): number {
  if (row === undefined) return 0;
  const place = Number(row.text) + 1;
  return movedRow(place, inserted) - place;
}

function rowEdit(row: XmlNode | undefined, by: number): readonly Edit[] {
  if (row === undefined || by === 0) return [];
  return [{ start: row.openEnd, end: row.closeStart, text: String(Number(row.text) + by) }];
}
