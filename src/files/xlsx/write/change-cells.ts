import type { Parts } from "../parts/parts";
import { forgetCalculationOrder } from "./calculation";
import { CellBatch } from "./cell-batch";
import type { CellChange } from "./changes";
import { sheetCalled } from "./sheet-called";
import { mapSheet } from "./sheet-map";

/** Changes cells of one sheet, in as few goes as their order allows. */
export function changeCells(parts: Parts, changes: readonly CellChange[]): void {
  const [first] = changes;
  if (first === undefined) return;
  const listed = sheetCalled(parts, first.sheet);
  let batch = new CellBatch(parts, mapSheet(parts, listed));
  const close = (): void => {
    batch.write();
    if (batch.losesFormula) forgetCalculationOrder(parts);
  };
  for (const change of changes) {
    if (batch.take(change)) continue;
    close();
    batch = new CellBatch(parts, mapSheet(parts, listed));
    batch.take(change);
  }
  close();
}
