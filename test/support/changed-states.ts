import type { LaterCell, LaterSheet, LaterState } from "../../src/files/xlsx/compare/later-state";
import { openXlsx } from "../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../src/files/xlsx/read/read-xlsx";
import type { WorkbookRecord } from "../../src/files/xlsx/read/workbook-record";
import { seenInGrid } from "../../src/workbench/xlsx/seen-state";
import { sharedWorkbook } from "./shared-workbooks";
import { sheetWith } from "./xlsx-state";

/** What a grid makes of a file: it can calculate all but what Excel alone knows. */
export function seen(record: WorkbookRecord): LaterState {
  const canCalculate = (formula: string): boolean => !/LAMBDA|GROUPBY|PIVOTBY|\[\d/.test(formula);
  return seenInGrid(record, { canCalculate, settings: {} });
}

/** A workbook of others, and what the grid has of it before anybody touches it. */
export function opened(file: string): { readonly bytes: Uint8Array; readonly state: LaterState } {
  const bytes = sharedWorkbook(file);
  return { bytes, state: seen(readXlsx(openXlsx(bytes))) };
}

export const NUMBER = 12_345.5;

/** The state with another number in the first cell that has one that nobody calculates. */
export function withNumber(state: LaterState): LaterState | undefined {
  const isNumber = ({ value, formula, isAsInFile }: LaterCell): boolean =>
    typeof value === "number" && formula === undefined && isAsInFile !== true;
  const sheet = state.sheets.find(({ cells }) => cells.some(isNumber));
  const cell = sheet?.cells.find(isNumber);
  if (sheet === undefined || cell === undefined) return undefined;
  const cells = sheet.cells.map((each) => (each === cell ? { ...cell, value: NUMBER } : each));
  return withSheet(state, sheet, { ...sheet, cells });
}

function withSheet(state: LaterState, was: LaterSheet, sheet: LaterSheet): LaterState {
  return { ...state, sheets: state.sheets.map((each) => (each === was ? sheet : each)) };
}

export const FAR = { row: 900, column: 50 };

/** A text, a formula of ours that spills, a look and a sheet more. */
export function withMore(state: LaterState): LaterState {
  const [first] = state.sheets;
  if (first === undefined) throw new Error("A workbook has a sheet.");
  const plain = { look: 0, spilledFrom: undefined, formula: undefined };
  const area = { row: FAR.row, column: FAR.column + 1, rowCount: 2, columnCount: 1 };
  const formula = { typed: "KAM.SCORE(A1:B2)", kind: "dynamic", area } as const;
  const more: readonly LaterCell[] = [
    { ...plain, ...FAR, value: "a text of ours", look: state.looks.length },
    { ...plain, row: area.row, column: area.column, value: 1, formula },
    { ...plain, row: area.row + 1, column: area.column, value: 2, spilledFrom: area },
  ];
  const [usual] = state.looks;
  if (usual === undefined) throw new Error("The first look is the usual one.");
  const added: LaterSheet = {
    ...sheetWith({ name: "Of ours", cells: [{ ...plain, row: 0, column: 0, value: "new" }] }),
    ...{ origin: undefined, rowOrigins: [], columnOrigins: [], unwritten: [] },
  };
  const changed = withSheet(state, first, { ...first, cells: [...first.cells, ...more] });
  return {
    ...changed,
    looks: [
      ...state.looks,
      { ...usual, numberFormat: "0.000", font: { ...usual.font, isBold: true } },
    ],
    sheets: [...changed.sheets, added],
  };
}
