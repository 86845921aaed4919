import type { ICellData, Injector } from "@univerjs/core";
import { ConditionalFormattingViewModel } from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";

/** The parts of the conditional formats that are mended. */
interface ViewModel {
  readonly _injector: Injector;
  _createRuleCalculateUnitInstance: (
    this: ViewModel,
    unitId: string,
    sheetId: string,
    rule: unknown,
  ) => { readonly _context: Context } | undefined;
}

interface Context {
  getCellValue: (row: number, column: number) => ICellData;
}

/**
 * Lets rules see what a formula has spilled. Found in 0.25.1: on such cells only rules with a formula
 * show; numbers, bars and scales read what was typed into a cell, which is nothing.
 */
export function mendConditionalFormats(): void {
  // These parts are private to the grid, and there is no other way to them.
  const model = ConditionalFormattingViewModel.prototype as unknown as ViewModel;
  const create = model._createRuleCalculateUnitInstance;
  model._createRuleCalculateUnitInstance = function (this: ViewModel, unitId, sheetId, rule) {
    const made = create.call(this, unitId, sheetId, rule);
    if (made === undefined) return made;
    const typed = made._context.getCellValue;
    made._context.getCellValue = (row, column) => {
      const cell = typed(row, column);
      if (cell.v !== undefined && cell.v !== null) return cell;
      const answers = this._injector.get(FormulaDataModel).getArrayFormulaCellData();
      return answers[unitId]?.[sheetId]?.[row]?.[column] ?? cell;
    };
    return made;
  };
}
