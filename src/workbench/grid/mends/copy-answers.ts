import { CellValueType, type IDisposable, type Worksheet } from "@univerjs/core";
import {
  FormulaDataModel,
  ISheetClipboardService,
  type ISheetClipboardHook,
} from "@univerjs/preset-sheets-core";
import type { TableHost } from "../table-host";

type Copied = ReturnType<NonNullable<ISheetClipboardHook["getCellValueBySpecialMatrix"]>>;

/**
 * Copies answers that spread over several cells, and numbers as they are. Found in 0.25.1: of what a
 * formula has spilled nothing reaches the text of the clipboard, and numbers reach it as rounded as the
 * cells show them. The HTML keeps what is shown, and tells a spreadsheet the whole number beside it.
 */
export function copyAnswers({ injector, workbook }: TableHost): IDisposable {
  let sheet: Worksheet | undefined;
  const cellAt = (row: number, column: number): Copied => {
    const raw = sheet?.getCellRaw(row, column) ?? undefined;
    if (sheet === undefined || !isBlank(raw?.v)) return raw;
    const answers = injector.get(FormulaDataModel).getArrayFormulaCellData();
    return answers[workbook.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column] ?? undefined;
  };
  return injector.get(ISheetClipboardService).addClipboardHook({
    id: "kam-answers",
    priority: -1,
    onBeforeCopy: (_, sheetId) => {
      sheet = workbook.getSheetBySheetId(sheetId) ?? undefined;
    },
    getCellValueBySpecialMatrix: (row, column) => {
      const cell = cellAt(row, column);
      // Cells of other kinds the grid copies by itself.
      return cell === undefined || isBlank(cell.v) || cell.p ? undefined : asText(cell);
    },
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the grid announces another, and calls this one alone
    onCopyCellStyle: (row, column) => {
      const cell = cellAt(row, column);
      return cell?.t === CellValueType.NUMBER ? { "x:num": String(cell.v) } : null;
    },
  });
}

function asText(cell: NonNullable<Copied>): NonNullable<Copied> {
  const { v: value, t: type } = cell;
  if (type === CellValueType.NUMBER) return { ...cell, displayV: String(value) };
  if (type === CellValueType.BOOLEAN) {
    return { ...cell, displayV: Number(value) === 1 ? "TRUE" : "FALSE" };
  }
  return { ...cell, displayV: String(value) };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
