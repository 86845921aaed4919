import { excelGateway } from "../../src/workbook/excel/excel-gateway";
import type { CellValue } from "../../src/workbook/cells";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import type { Book } from "../support/strict-excel/book";
import { filledBook } from "../support/strict-excel/filled-book";
import { strictHands, type StrictHands } from "../support/strict-excel/hands";
import { strictExcel, type Program, type StrictExcel } from "../support/strict-excel/strict-excel";
import { CONTRACT_ANSWERS, CONTRACT_WORKBOOK } from "./contract-workbook";

/** The workbook of the contract, open in the stand-in for Excel. */
export interface OpenedExcel {
  readonly book: Book;
  readonly excel: StrictExcel;
  readonly workbook: WorkbookGateway;
  readonly hands: StrictHands;
  /** A person types, in the middle of whatever goes on. */
  readonly typeNow: (address: string, value: CellValue) => void;
}

export function openExcel(program: Program = {}): OpenedExcel {
  const book = filledBook(CONTRACT_WORKBOOK, CONTRACT_ANSWERS);
  const excel = strictExcel(book, program);
  Object.assign(globalThis, { Excel: excel.Excel });
  const hands = strictHands(book);
  const typeNow = (address: string, value: CellValue): void => void hands.typeInto(address, value);
  return { book, excel, workbook: excelGateway(excel.supports), hands, typeNow };
}
