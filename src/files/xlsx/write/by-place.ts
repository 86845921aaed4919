import type { Area } from "../../../workbook/address";
import type { CellPlace } from "./refuse-cell";

/** Something for each of some cells. */
export class ByPlace<Value> {
  readonly #rows = new Map<number, Map<number, Value>>();

  get({ row, column }: CellPlace): Value | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set({ row, column }: CellPlace, value: Value): void {
    const cells = this.#rows.get(row) ?? new Map<number, Value>();
    cells.set(column, value);
    this.#rows.set(row, cells);
  }

  /** All of them, by row and column. */
  get rows(): ReadonlyMap<number, ReadonlyMap<number, Value>> {
    return this.#rows;
  }

  /** Whether there is something for a cell of an area. */
  touches({ row, column, rowCount, columnCount }: Area): boolean {
    for (let at = row; at < row + rowCount; at += 1) {
      const cells = this.#rows.get(at);
      for (let each = column; each < column + columnCount; each += 1) {
        if (cells?.has(each) === true) return true;
      }
    }
    return false;
  }

  *entries(): Generator<readonly [CellPlace, Value]> {
    for (const [row, cells] of this.#rows) {
      for (const [column, value] of cells) yield [{ row, column }, value];
    }
  }
}
