import type { Parts } from "../parts/parts";
import { areaOf } from "../read/areas";
import { dynamicMarks } from "../read/dynamic-arrays";
import { pivotsOf } from "../read/read-sheet";
import { takingRows, type PlacedCell, type PlacedRow } from "../read/sheet-rows";
import { tablesOf } from "../read/tables";
import type { ListedSheet } from "../read/workbook-part";
import type { TableRecord } from "../read/workbook-record";
import type { Area } from "../../../workbook/address";
import { attribute, child, childrenOf, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";

/** An array, a formula that spills or a data table, with its first cell. */
export interface FilledArea {
  readonly kind: "array" | "dynamic" | "data table";
  readonly area: Area;
}

/** A sheet as a change needs it: where its rows and cells stand, and what must not be written over. */
export interface SheetMap {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly rows: ReadonlyMap<number, PlacedRow>;
  readonly filled: readonly FilledArea[];
  readonly merges: readonly Area[];
  readonly pivots: readonly Area[];
  readonly tables: readonly TableRecord[];
}

/** Looks through a sheet before it is changed. */
export function mapSheet(parts: Parts, { name, part }: ListedSheet): SheetMap {
  const marks = dynamicMarks(parts);
  const rows = new Map<number, PlacedRow>();
  const filled: FilledArea[] = [];
  const root = parts.tree(
    part,
    takingRows((placed) => {
      rows.set(placed.row, placed);
      for (const cell of placed.cells) filled.push(...filledFrom(cell, marks));
    }),
  );
  return {
    name,
    part,
    xml: parts.text(part),
    root,
    rows,
    filled,
    merges: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(
      (node) => areaOf(attribute(node, "ref")) ?? [],
    ),
    pivots: pivotsOf(parts, part),
    tables: tablesOf(parts, part),
  };
}

function filledFrom({ node }: PlacedCell, marks: readonly number[]): readonly FilledArea[] {
  const formula = child(node, "f");
  const type = formula && attribute(formula, "t");
  const area = formula && areaOf(attribute(formula, "ref"));
  if (area === undefined || (type !== "array" && type !== "dataTable")) return [];
  if (type === "dataTable") return [{ kind: "data table", area }];
  const isDynamic = marks.includes(numberIn(node, "cm") ?? 0);
  return [{ kind: isDynamic ? "dynamic" : "array", area }];
}

/** The cell at a place, if the sheet has an element for it. */
export function cellAt(
  { rows }: SheetMap,
  { row, column }: { readonly row: number; readonly column: number },
): PlacedCell | undefined {
  return rows.get(row)?.cells.find((cell) => cell.column === column);
}

/** The look that a new cell takes over: that of its row, else that of its column. */
export function inheritedLook(
  { root, rows }: SheetMap,
  { row, column }: { readonly row: number; readonly column: number },
): number {
  const ofRow = rows.get(row)?.node;
  const own = ofRow && numberIn(ofRow, "s");
  if (own !== undefined) return own;
  const ofColumn = childrenOf(child(root, "cols"), "col").find(
    (node) => (numberIn(node, "min") ?? 0) <= column + 1 && column < (numberIn(node, "max") ?? 0),
  );
  return (ofColumn && numberIn(ofColumn, "style")) ?? 0;
}
