import { ERROR_VALUES, isErrorValue } from "../error-values";
import type { CellContent, ErrorValue } from "../read/workbook-record";
import { refused } from "../xlsx-error";

/** What Excel holds at most in a cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Whether a cell may hold an error as such: others are only calculated. */
export function isErrorOfCells({ error }: ErrorValue): boolean {
  return isErrorValue(error);
}

/**
 * Refuses a value that no cell can hold.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseContent(value: CellContent | undefined): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw refused("expected a number that is finite, found one that is not");
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw refused(`expected a text of up to ${LONGEST_TEXT} signs, found ${value.length}`);
  }
  if (typeof value === "object" && !isErrorOfCells(value)) {
    throw refused(`expected an error such as ${ERROR_VALUES[0] ?? ""}, found "${value.error}"`);
  }
}

/**
 * Refuses a formula that Excel would not read, as it is stored.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseFormula(stored: string): void {
  if (stored.trim() === "") throw refused("expected a formula behind =, found none");
  if (stored.length > LONGEST_FORMULA) {
    throw refused(
      `expected a formula of up to ${LONGEST_FORMULA} signs as it is stored, found ${stored.length}`,
    );
  }
}
