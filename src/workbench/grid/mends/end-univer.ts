import { IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";

/**
 * Ends Univer, its workbook first. Found in 0.25.1: what waits for the pointer to rest on a cell (lists, notes) hears of
 * the last cell while Univer ends, looks for it in a workbook that is gone, and throws. A workbook that ends by itself
 * is told to all, and then the pointer rests on nothing.
 */
export function endUniver(univer: Univer, workbook: Workbook): void {
  univer.__getInjector().get(IUniverInstanceService).disposeUnit(workbook.getUnitId());
  univer.dispose();
}
