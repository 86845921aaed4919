import type { CellValue } from "../../cells";
import type { KeyCells, KeyHeaders } from "../table-changes";

/** The cells of a key as one value: of one column it is the cell itself. */
export function identityOf(cells: readonly (CellValue | undefined)[]): unknown {
  return cells.length === 1 ? cells[0] : JSON.stringify(cells);
}

/** The headers, or the cells, one for each column of the key. */
export function partsOfKey(key: KeyHeaders): readonly string[];
export function partsOfKey(key: KeyCells): readonly CellValue[];
export function partsOfKey(key: KeyCells): readonly CellValue[] {
  return typeof key === "object" ? key : [key];
}

/** A key as a sentence names it: `account_id A-1, product Pumps`. */
export function namedKey(key: KeyHeaders, wanted: KeyCells): string {
  const cells = partsOfKey(wanted);
  return partsOfKey(key)
    .map((header, index) => `${header} ${String(cells[index] ?? "")}`)
    .join(", ");
}
