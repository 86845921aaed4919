import { ApiObject } from "../batches/api-object";
import type { Workbook } from "../workbook/workbook";

const DAY = 86_400_000;
/** 1 January 1970 as a workbook counts it whose days begin with 1900. */
const EPOCH = 25_569;
/** How many days a count from 1904 is behind: support.microsoft.com/office/e7fe7167-48a9-4b96-bb53-5612a800b487 */
const LATER = 1462;
/** 1 March 1900: before it, a count from 1900 has a 29 February that there was not. */
const FIRST_SURE_DAY = 61;

/**
 * Functions of Excel that an add-in may ask by themselves, without a cell:
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions
 */
export class WorksheetFunctions extends ApiObject {
  readonly kind = "Functions";
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  /**
   * The day as the workbook counts days; years below 1900 are added to 1900, and a year out of reach is #NUM!:
   * support.microsoft.com/office/e36c0c8c-4104-49da-ab83-82328b832349
   */
  date(year: number, month: number, day: number): FunctionResult {
    const full = year < 1900 ? year + 1900 : year;
    const fromEpoch = Date.UTC(full, month - 1, day) / DAY + EPOCH;
    const number = this.workbook.countsFrom1904 ? fromEpoch - LATER : fromEpoch;
    const isTooEarly = this.workbook.countsFrom1904 ? number < 0 : number < FIRST_SURE_DAY;
    if (year < 0 || full > 9999 || isTooEarly) return new FunctionResult(null, "#NUM!");
    return new FunctionResult(number, null);
  }
}

class FunctionResult extends ApiObject {
  readonly kind = "FunctionResult";
  readonly #value: number | null;
  readonly #error: string | null;

  constructor(value: number | null, error: string | null) {
    super();
    this.#value = value;
    this.#error = error;
  }

  get value(): number | null {
    return this.#value;
  }
  get error(): string | null {
    return this.#error;
  }
}
