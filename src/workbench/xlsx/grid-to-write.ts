import { FormulaDataModel, IFunctionService } from "@univerjs/preset-sheets-core";
import { partsToKeep } from "../keeping/book/parts";
import { snapshotOf } from "../keeping/grid/grid-snapshot";
import type { TableHost } from "../grid/table-host";
import { toArea } from "../grid/to-range";
import { spillsOf } from "../read-cells";
import type { Answers } from "./from-grid/grid-sheet";
import { sharedPlace } from "./shared-place";
import type { GridToWrite } from "./xlsx-work";

/** The workbook in a grid as it stands, to be written elsewhere. */
export function gridToWrite(host: TableHost): GridToWrite {
  return {
    parts: partsToKeep(snapshotOf(host), "all").parts,
    answers: answersOf(host),
    sharedFormulas: sharedFormulas(host),
    functions: functionsOf(host),
  };
}

/** The names of all functions that a grid knows. */
export function functionsOf({ injector }: Pick<TableHost, "injector">): readonly string[] {
  return [...injector.get(IFunctionService).getExecutors().keys()].map(String);
}

function answersOf({ injector, workbook }: TableHost): ReadonlyMap<string, Answers> {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const cells = model.getArrayFormulaCellData()[unitId] ?? {};
  return new Map(
    workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const areas = spillsOf({ injector, workbook }, sheet).map(toArea);
      return [id, { areas, cells: cells[id] ?? {} }];
    }),
  );
}

/** Cells that were filled from one another share a formula, which only the first of them holds. */
function sharedFormulas({ injector, workbook }: TableHost): ReadonlyMap<string, string> {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const shared = new Map<string, string>();
  for (const sheet of workbook.getSheets()) {
    const id = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f || !cell?.si) return;
      const formula = model.getFormulaStringByCell(row, column, id, unitId);
      if (formula) shared.set(sharedPlace(id, row, column), formula);
    });
  }
  return shared;
}
