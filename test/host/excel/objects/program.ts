import type { Calculation } from "../calculation/calculation";
import type { Workbook } from "../workbook/workbook";

/** What all objects of Excel work on. */
export interface Program {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}
