import type { Area } from "../../../workbook/address";
import { asTyped } from "../formula/as-typed";
import { shiftable } from "../formula/move-references";
import { attribute, child, numberIn } from "../xml/look-up";
import { areaOf, begins, holds } from "./areas";
import { cellContent } from "./cell-content";
import type { PlacedCell } from "./sheet-rows";
import type { CellRecord, FormulaRecord } from "./workbook-record";

/** What the cells of a sheet need of the workbook around them. */
export interface AroundCells {
  readonly texts: readonly string[];
  /** Whether a number in `cm` marks a formula that spills. */
  readonly isDynamic: (cm: number | undefined) => boolean;
}

/** Reads cells one after the other, in the order of the sheet: what they share is told by the first of them. */
export class CellReader {
  readonly #around: AroundCells;
  readonly #shared = new Map<string, (cell: PlacedCell) => string>();
  #arrays: Area[] = [];

  constructor(around: AroundCells) {
    this.#around = around;
  }

  read(cell: PlacedCell): CellRecord {
    const { node, row, column } = cell;
    const formula = this.#formulaOf(cell);
    return {
      row,
      column,
      value: cellContent(node, this.#around.texts),
      look: numberIn(node, "s") ?? 0,
      formula,
      spilledFrom: this.#sourceOf(cell),
      place: { start: node.start, end: node.end },
    };
  }

  #sourceOf(cell: PlacedCell): CellRecord["spilledFrom"] {
    // What ended in a row above is never asked again.
    this.#arrays = this.#arrays.filter(({ row, rowCount }) => row + rowCount > cell.row);
    const array = this.#arrays.find((area) => holds(area, cell) && !begins(area, cell));
    return array && { row: array.row, column: array.column };
  }

  #formulaOf(cell: PlacedCell): FormulaRecord | undefined {
    const node = child(cell.node, "f");
    if (node === undefined) return undefined;
    const type = attribute(node, "t") ?? "normal";
    const area =
      type === "array" || type === "dataTable" ? areaOf(attribute(node, "ref")) : undefined;
    if (area !== undefined) this.#arrays.push(area);
    const stored = type === "shared" ? this.#expanded(cell, node.text) : node.text;
    return { typed: asTyped(stored), stored, kind: this.#kindOf(cell, type), area };
  }

  #kindOf({ node }: PlacedCell, type: string): FormulaRecord["kind"] {
    if (type === "shared") return "shared";
    if (type === "dataTable") return "data table";
    if (type !== "array") return "plain";
    return this.#around.isDynamic(numberIn(node, "cm")) ? "dynamic" : "array";
  }

  #expanded(cell: PlacedCell, text: string): string {
    const node = child(cell.node, "f");
    const group = (node && attribute(node, "si")) ?? "";
    if (text !== "") {
      const shift = shiftable(text);
      this.#shared.set(group, ({ row, column }) => shift(row - cell.row, column - cell.column));
      return text;
    }
    return this.#shared.get(group)?.(cell) ?? "";
  }
}
