import type { IMutationInfo } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import { put, run, settings, type Caused, type SheetCells } from "./caused";
import { renameColumns, type RenamedColumns } from "./rename-columns";
import { definedNames, eachFormula, isInTable } from "./table-formulas";
import type { TableHost } from "./table-host";

/** Rewrites every formula and every name that names one of the columns. */
export function renameEverywhere(host: TableHost, renamed: RenamedColumns): Caused {
  const isChanged = renamed.before.some((header, place) => header !== renamed.after[place]);
  if (!isChanged) return { undos: [], redos: [] };
  const cells = renamedCells(host, renamed);
  const names = definedNames(host).flatMap((name) => {
    const formulaOrRefString = renameColumns(name.formulaOrRefString, renamed, false);
    const isSame = formulaOrRefString === name.formulaOrRefString;
    const unitId = host.workbook.getUnitId();
    return isSame
      ? []
      : [{ undo: { unitId, ...name }, redo: { unitId, ...name, formulaOrRefString } }];
  });
  const naming = (params: object): IMutationInfo => ({ id: SetDefinedNameMutation.id, params });
  const redos = [...cells.redos, ...names.map(({ redo }) => naming(redo))];
  run(host, redos);
  return { undos: [...cells.undos, ...names.map(({ undo }) => naming(undo))], redos };
}

function renamedCells(host: TableHost, renamed: RenamedColumns): Caused {
  const [undos, redos]: [SheetCells, SheetCells] = [{}, {}];
  for (const cell of eachFormula(host)) {
    if (!cell.formula.includes("[")) continue;
    const formula = renameColumns(cell.formula, renamed, isInTable(host, renamed.table, cell));
    if (formula === cell.formula) continue;
    const sheet = host.workbook.getSheetBySheetId(cell.sheetId);
    const { f = null, si = null } = sheet?.getCellRaw(cell.row, cell.column) ?? {};
    put(undos, cell, { f, si });
    put(redos, cell, { f: formula, si: null });
  }
  return { undos: settings(host, undos), redos: settings(host, redos) };
}
