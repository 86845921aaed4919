import { ICommandService, type IDisposable, type IRange, type Worksheet } from "@univerjs/core";
import {
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
} from "@univerjs/preset-sheets-core";
import { put, run, settings, type SheetCells } from "../caused";
import type { TableHost } from "../table-host";

/**
 * Clears answers whose formula is gone. The engine calculates a while after a formula was written, and
 * one that was taken back until then would be answered all the same, into cells that nothing fills.
 */
export function clearGhostSpills(host: TableHost): IDisposable {
  return host.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) run(host, settings(host, ghosts(host)));
  });
}

/** The first cells of such answers, blank: with them the engine forgets the rest. */
function ghosts(host: TableHost): SheetCells {
  const cells: SheetCells = {};
  for (const place of firstCells(host)) {
    const sheet = host.workbook.getSheetBySheetId(place.sheetId);
    if (sheet && !hasFormula(sheet, place)) put(cells, place, { v: null, f: null, si: null });
  }
  return cells;
}

interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where the answers begin that spread over several cells. */
function firstCells({ injector, workbook }: TableHost): readonly SheetCell[] {
  const spills = injector.get(FormulaDataModel).getArrayFormulaRange()[workbook.getUnitId()] ?? {};
  // The grid's own type leaves open what stands in the rows.
  const bySheet = spills as Readonly<Record<string, Record<number, Record<number, IRange>>>>;
  return Object.entries(bySheet).flatMap(([sheetId, rows]) =>
    Object.values(rows)
      .flatMap((columns) => Object.values(columns))
      .map(({ startRow, startColumn }) => ({ sheetId, row: startRow, column: startColumn })),
  );
}

function hasFormula(sheet: Worksheet, { row, column }: SheetCell): boolean {
  const { f: formula, si: shared } = sheet.getCellRaw(row, column) ?? {};
  return Boolean(formula) || Boolean(shared);
}
