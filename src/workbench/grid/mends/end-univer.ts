import { IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";

/**
 * Ends Univer: its lists first, then its workbook, then the rest. Found in 0.25.1: what still waits for a moment hears
 * of the last change while Univer ends and throws. A list that was made less than 100 ms ago asks for the workbook,
 * which must be there; what waits for the pointer to rest on a cell (lists, notes) looks for that cell in a workbook
 * that is gone. A workbook that ends by itself is told to all, and then the pointer rests on nothing.
 */
export function endUniver(univer: Univer, workbook: Workbook): void {
  const injector = univer.__getInjector();
  injector.get(SheetDataValidationModel).dispose();
  injector.get(IUniverInstanceService).disposeUnit(workbook.getUnitId());
  univer.dispose();
}
