import { formatArea, type Area } from "../../../workbook/address";
import { areaOf, cornersOf } from "../read/areas";
import type { PlacedRow } from "../read/sheet-rows";
import { edited, insertion, type Edit } from "../xml/edit-text";
import { attribute, child } from "../xml/look-up";
import { append, prefixOf, setAttribute } from "../xml/write-xml";
import { broken } from "../xlsx-error";
import type { CellPlace } from "./refuse-cell";
import type { SheetMap } from "./sheet-map";

/** Cells as they are to stand in the part, by row and column: whole elements. */
export type WrittenCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The text of a sheet with these cells in it; all else is the same sign for sign. */
export function withCells(map: SheetMap, written: WrittenCells): string {
  const edits: Edit[] = [];
  const newRows: [row: number, xml: string][] = [];
  for (const [row, cells] of written) {
    const placed = map.rows.get(row);
    if (placed !== undefined) edits.push(...rowEdits(map.xml, placed, cells));
    else newRows.push([row, rowXml(map, row, inOrder(cells))]);
  }
  edits.push(...newRowEdits(map, newRows), ...dimensionEdit(map, written));
  return edited(map.xml, edits);
}

function inOrder(cells: ReadonlyMap<number, string>): readonly (readonly [number, string])[] {
  return [...cells].toSorted(([one], [other]) => one - other);
}

function rowEdits(
  xml: string,
  { node, cells }: PlacedRow,
  written: ReadonlyMap<number, string>,
): readonly Edit[] {
  const replaced = cells.flatMap(({ column, node: cell }) => {
    const text = written.get(column);
    return text === undefined ? [] : [{ start: cell.start, end: cell.end, text }];
  });
  const added = inOrder(written).filter(([column]) =>
    cells.every((cell) => cell.column !== column),
  );
  const places = cells.map(({ column, node: cell }) => [column, cell.start] as const);
  return [
    ...replaced,
    ...amongOthers(added, places, (text) => append(xml, node, text)),
    ...spansEdit(
      xml,
      node,
      added.map(([column]) => column),
    ),
  ];
}

type Numbered<Value> = readonly (readonly [number: number, value: Value])[];

/** Puts elements in front of the next of those that are there; what comes behind all of them is put at the end. */
function amongOthers(
  added: Numbered<string>,
  there: Numbered<number>,
  atEnd: (text: string) => Edit,
): readonly Edit[] {
  const last: string[] = [];
  const between = added.flatMap(([number, text]) => {
    const next = there.find(([other]) => other > number);
    if (next !== undefined) return [insertion(next[1], text)];
    last.push(text);
    return [];
  });
  return last.length === 0 ? between : [...between, atEnd(last.join(""))];
}

/** Rows may say from which column to which they reach, so that readers need not look. */
function spansEdit(
  xml: string,
  node: PlacedRow["node"],
  added: readonly number[],
): readonly Edit[] {
  const spans = attribute(node, "spans");
  if (spans === undefined || added.length === 0) return [];
  const ends = spans.split(/[\s:]+/).map(Number);
  const reached = added.map((column) => column + 1);
  const [first, last] = [Math.min(...ends, ...reached), Math.max(...ends, ...reached)];
  const isWithin = first === Math.min(...ends) && last === Math.max(...ends);
  return isWithin ? [] : [setAttribute(xml, node, "spans", `${first}:${last}`)];
}

function rowXml(
  { root }: SheetMap,
  row: number,
  cells: readonly (readonly [number, string])[],
): string {
  const name = `${prefixOf(root)}row`;
  return `<${name} r="${row + 1}">${cells.map(([, xml]) => xml).join("")}</${name}>`;
}

/** Puts rows in front of the next of those that are there. */
export function newRowEdits(
  { xml, root, rows }: SheetMap,
  added: readonly (readonly [row: number, xml: string])[],
): readonly Edit[] {
  if (added.length === 0) return [];
  const data = child(root, "sheetData");
  if (data === undefined) throw broken("one with a sheet that has no place for cells");
  const inRows = added.toSorted(([one], [other]) => one - other);
  const there = [...rows.values()]
    .map(({ row, node }) => [row, node.start] as const)
    .toSorted(([one], [other]) => one - other);
  return amongOthers(inRows, there, (text) => append(xml, data, text));
}

/** A sheet may say how far it reaches. */
function dimensionEdit({ xml, root }: SheetMap, written: WrittenCells): readonly Edit[] {
  const node = child(root, "dimension");
  const area = node && areaOf(attribute(node, "ref"));
  if (node === undefined || area === undefined) return [];
  const places = [...written].flatMap(([row, cells]) =>
    [...cells.keys()].map((column) => ({ row, column })),
  );
  const reach = places.reduce(reaching, area);
  const isSame = formatArea(reach) === formatArea(area);
  return isSame ? [] : [setAttribute(xml, node, "ref", cornersOf(reach))];
}

function reaching(area: Area, { row, column }: CellPlace): Area {
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  const bottom = Math.max(area.row + area.rowCount, row + 1);
  const right = Math.max(area.column + area.columnCount, column + 1);
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}
