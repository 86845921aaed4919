import { ICommandService, type Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import type { TableHost } from "./table-host";
import { knownTables } from "./tables";

/** A formula and the cell that it stands in. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** All formulas of the workbook. */
export function eachFormula({ injector, workbook }: TableHost): readonly PlacedFormula[] {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const sheets: readonly (readonly [string, Nullable<FormulaRows>])[] = Object.entries(
    model.getFormulaData()[unitId] ?? {},
  );
  return sheets.flatMap(([sheetId, rows]) =>
    placesOf(rows ?? {}).flatMap(({ row, column }) => {
      const formula = model.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
      return formula === "" ? [] : [{ sheetId, row, column, formula }];
    }),
  );
}

type FormulaRows = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

function placesOf(rows: FormulaRows): readonly Pick<PlacedFormula, "row" | "column">[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

/** True for a cell of the table. */
export function isInTable(host: TableHost, table: string, cell: PlacedFormula): boolean {
  const known = knownTables(host).get(table);
  if (known?.sheetId !== cell.sheetId) return false;
  const { startRow, endRow, startColumn, endColumn } = known.range;
  return (
    startRow <= cell.row &&
    cell.row <= endRow &&
    startColumn <= cell.column &&
    cell.column <= endColumn
  );
}

/** All names that the workbook gives to formulas. */
export function definedNames({
  injector,
  workbook,
}: TableHost): readonly IDefinedNamesServiceParam[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId());
  return Object.values(names ?? {});
}

/**
 * Has every formula calculated anew that names the table, wherever it stands. The engine itself
 * does so only for formulas whose cells it sees change, and keeps formulas as it has read them: one
 * that was read before there was such a table would never know it.
 */
export function recalculateNaming(host: TableHost, table: string): void {
  const formulas = eachFormula(host).filter(naming(host, table));
  const unitId = host.workbook.getUnitId();
  host.injector
    .get(IFunctionService)
    .deleteFormulaAstCacheKey(...formulas.map(({ formula }) => formula));
  const dirtyRanges = formulas.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  host.injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges },
      { onlyLocal: true },
    );
}

/** Tells formulas that name the table, by its name or by a name that stands for part of it. */
function naming(host: TableHost, table: string): (cell: PlacedFormula) => boolean {
  const names = [table];
  for (const name of names) {
    const further = definedNames(host).filter(
      (each) => !names.includes(each.name) && hasName(each.formulaOrRefString, name),
    );
    names.push(...further.map((each) => each.name));
  }
  return (cell) =>
    names.some((name) => hasName(cell.formula, name)) ||
    (cell.formula.includes("[") && isInTable(host, table, cell));
}

/** True for a name that stands in a formula as a word of its own, in any case. */
function hasName(formula: string, name: string): boolean {
  const escaped = name.replaceAll(/[\\.?]/g, String.raw`\$&`);
  const word = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escaped}(?![\\p{L}\\p{N}_.\\\\])`, "iu");
  return word.test(formula);
}
