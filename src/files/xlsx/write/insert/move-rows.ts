import { columnLetters } from "../../../../workbook/address";
import { movedCells, movedFormula, shiftable } from "../../formula/move-references";
import type { PlacedCell } from "../../read/sheet-rows";
import type { Edit } from "../../xml/edit-text";
import { attribute, child, childrenOf } from "../../xml/look-up";
import { escapeText, setAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { sharedGroups, type SharedGroup } from "../shared-formulas";
import type { SheetMap } from "../sheet-map";
import { movedRow, type Move } from "./move-part";

/** What changes in the rows of a sheet: their numbers on the sheet itself, formulas on all. */
export function rowsEdits(map: SheetMap, move: Move): readonly Edit[] {
  const isOwn = map.name.toLowerCase() === move.sheet.toLowerCase();
  const shared = [...sharedGroups(map).values()].flatMap((group) => groupEdits(map, group, move));
  const others = [...map.rows.values()].flatMap(({ node, row, cells }) => [
    ...(isOwn ? numberEdits(map.xml, node, movedRow(row + 1, move) - row - 1) : []),
    ...cells.flatMap((cell) => cellEdits(map.xml, cell, move)),
  ]);
  return [...others, ...shared, ...(isOwn ? breakEdits(map, move) : [])];
}

function numberEdits(xml: string, row: XmlNode, by: number): readonly Edit[] {
  const number = attribute(row, "r");
  if (by === 0 || number === undefined) return [];
  return [setAttribute(xml, row, "r", String(Number(number) + by))];
}

function cellEdits(xml: string, { node, row, column }: PlacedCell, move: Move): readonly Edit[] {
  const isOwn = move.on.toLowerCase() === move.sheet.toLowerCase();
  const after = movedRow(row + 1, move);
  const isMoved = isOwn && after !== row + 1 && attribute(node, "r") !== undefined;
  const place = isMoved ? [setAttribute(xml, node, "r", `${columnLetters(column)}${after}`)] : [];
  const formula = child(node, "f");
  if (formula === undefined || attribute(formula, "t") === "shared") return place;
  const areas = isOwn
    ? ["ref", "r1", "r2"].flatMap((name) => areaEdit(xml, formula, name, move))
    : [];
  return [...place, ...areas, ...textEdit(formula, movedFormula(formula.text, move.on, move))];
}

function areaEdit(xml: string, node: XmlNode, name: string, move: Move): readonly Edit[] {
  const before = attribute(node, name);
  const after = before === undefined ? undefined : movedCells(before, move);
  return after === undefined || after === before ? [] : [setAttribute(xml, node, name, after)];
}

function textEdit(node: XmlNode, after: string): readonly Edit[] {
  if (after === node.text) return [];
  return [{ start: node.openEnd, end: node.closeStart, text: escapeText(after) }];
}

/** A group whose cells still mean the same of one another stays; else each cell gets its own formula. */
function groupEdits(map: SheetMap, group: SharedGroup, move: Move): readonly Edit[] {
  const isOwn = map.name.toLowerCase() === move.sheet.toLowerCase();
  const place = (cell: PlacedCell): number => (isOwn ? movedRow(cell.row + 1, move) : cell.row + 1);
  const first = movedFormula(group.stored, move.on, move);
  const alone = group.cells.map((cell) => ({
    cell,
    formula: movedFormula(group.alone(cell), move.on, move),
  }));
  const shift = shiftable(first);
  const staysOne = alone.every(({ cell, formula }) => {
    const rows = place(cell) - place(group.first);
    return shift(rows, cell.column - group.first.column) === formula;
  });
  return alone.flatMap(({ cell, formula }) => {
    const node = child(cell.node, "f");
    if (node === undefined) return [];
    if (!staysOne) {
      const own = `<${node.written}>${escapeText(formula)}</${node.written}>`;
      return [{ start: node.start, end: node.end, text: own }];
    }
    const area = isOwn ? areaEdit(map.xml, node, "ref", move) : [];
    return cell === group.first ? [...area, ...textEdit(node, first)] : area;
  });
}

/** A page break stands behind the row of its number. */
function breakEdits({ xml, root }: SheetMap, move: Move): readonly Edit[] {
  return childrenOf(child(root, "rowBreaks"), "brk").flatMap((node) => {
    const row = Number(attribute(node, "id"));
    const after = movedRow(row, move);
    return after === row ? [] : [setAttribute(xml, node, "id", String(after))];
  });
}
