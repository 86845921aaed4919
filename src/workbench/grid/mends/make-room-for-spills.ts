import { ICommandService, type IDisposable, type IRange, type Worksheet } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  FormulaDataModel,
  FormulaRuntimeService,
  SetFormulaCalculationResultMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../workbook/address";
import { run } from "../caused";
import type { TableHost } from "../table-host";

/** The part of the engine that decides whether an answer has room. */
interface Runtime {
  _checkIfArrayFormulaExceeded: (rowCount: number, columnCount: number, range: IRange) => boolean;
}

/**
 * Lets answers be as large as a sheet of Excel. In 0.25.1 one that ends below the last row of its
 * sheet is `#SPILL!`, as sheets have only as many rows as they were made with.
 */
export function mendRoom(): void {
  // This part is private to the engine, and there is no other way to it.
  const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS;
  // SEQUENCE and RANDARRAY look for themselves.
  const functions = BaseFunction.prototype as Pick<BaseFunction, "setSheetRowColumnCount">;
  const setCounts = functions.setSheetRowColumnCount;
  functions.setSheetRowColumnCount = function (this: BaseFunction): void {
    setCounts.call(this, SHEET_ROWS, SHEET_COLUMNS);
  };
}

/** Gives a sheet the rows and columns that its answers need. */
export function makeRoomForSpills(host: TableHost): IDisposable {
  return host.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    for (const sheet of host.workbook.getSheets()) grow(host, sheet);
  });
}

function grow(host: TableHost, sheet: Worksheet): void {
  const [unitId, subUnitId] = [host.workbook.getUnitId(), sheet.getSheetId()];
  const spills = spillsOn(host, sheet);
  const rowCount = Math.max(0, ...spills.map(({ endRow }) => endRow + 1));
  const columnCount = Math.max(0, ...spills.map(({ endColumn }) => endColumn + 1));
  if (rowCount > sheet.getRowCount()) {
    run(host, [{ id: SetWorksheetRowCountMutation.id, params: { unitId, subUnitId, rowCount } }]);
  }
  if (columnCount > sheet.getColumnCount()) {
    const params = { unitId, subUnitId, columnCount };
    run(host, [{ id: SetWorksheetColumnCountMutation.id, params }]);
  }
}

/** The answers that have room. The engine also keeps how large the others wanted to be. */
function spillsOn({ injector, workbook }: TableHost, sheet: Worksheet): readonly IRange[] {
  const [unitId, sheetId] = [workbook.getUnitId(), sheet.getSheetId()];
  const model = injector.get(FormulaDataModel);
  const values = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  // The grid's own type leaves open what stands in the rows.
  const ranges = (model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}) as Ranges;
  return Object.values(ranges)
    .flatMap((columns) => Object.values(columns))
    .filter(({ startRow, startColumn }) => {
      return values?.[startRow]?.[startColumn]?.v !== ErrorType.SPILL;
    });
}

type Ranges = Readonly<Record<number, Readonly<Record<number, IRange>>>>;
