import { columnNumber } from "../../../workbook/address";
import { attribute } from "../xml/look-up";
import type { Taker, XmlNode } from "../xml/xml-tree";

/** A cell's element with its place, which files may leave to the order of cells. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly node: XmlNode;
}

export interface PlacedRow {
  readonly row: number;
  readonly node: XmlNode;
  readonly cells: readonly PlacedCell[];
}

/** Hands over each row of a sheet while it is read, and keeps it out of the tree. */
export function takingRows(take: (row: PlacedRow) => void): Taker {
  let next = 0;
  return (node) => {
    if (node.name !== "row") return false;
    const row = placedRow(node, next);
    next = row.row + 1;
    take(row);
    return true;
  };
}

function placedRow(node: XmlNode, next: number): PlacedRow {
  const written = Number(attribute(node, "r"));
  const row = written >= 1 ? written - 1 : next;
  let column = 0;
  const cells = node.children
    .filter(({ name }) => name === "c")
    .map((cell) => {
      const address = attribute(cell, "r");
      if (address !== undefined) column = columnNumber(address.replace(/\d+$/, ""));
      const placed = { row, column, node: cell };
      column += 1;
      return placed;
    });
  return { row, node, cells };
}
